/* global document */
// Runs only in Internet Explorer's engine, which old Office uses where WebView2 is not installed; every newer one skips it.
document.getElementById('pane').innerHTML =
  '<p>这台电脑缺少 WebView2 运行时，面板打不开。请管理员安装“Microsoft Edge WebView2 Runtime”后重启 Excel。</p>' +
  '<p lang="en">The WebView2 runtime is missing. Ask your administrator to install it, then start Excel again.</p>';
