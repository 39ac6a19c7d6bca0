import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
const [out, ...names] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: 340 * names.length, height: 760 } });
await p.setContent(`<body style="margin:4px;background:#c0c;display:flex;gap:8px;align-items:start">${names.map((n) => `<div><div style="color:#fff;font:12px sans-serif">${n}</div><img src="data:image/png;base64,${readFileSync(`/tmp/sab/shots/${n}.png`).toString('base64')}"></div>`).join('')}`);
await p.screenshot({ path: out, fullPage: true }); await b.close();
