/** What a program puts on the clipboard for a copied block, and the cells that have to come of it. */
export interface CopiedBlock {
  readonly program: string;
  readonly html: string;
  readonly plain: string;
  readonly cells: readonly (readonly string[])[];
}

const INVOICE = '25112000000123456789';

/** Excel tells only what it shows: no number behind it, the day as formatted; blanks as no-break ones. */
const excel: CopiedBlock = {
  program: 'Excel 365',
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip.htm">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\.";
	mso-displayed-thousand-separator:"\\,";}
tr
	{mso-height-source:auto;}
br
	{mso-data-placement:same-cell;}
td
	{padding-top:1px;
	mso-number-format:General;
	white-space:nowrap;}
.xl65
	{mso-number-format:"yyyy\\-mm\\-dd";}
.xl66
	{mso-number-format:"_ * \\#\\,\\#\\#0\\.00_ \\;_ * \\\\-\\#\\,\\#\\#0\\.00_ ";}
.xl67
	{mso-number-format:"\\@";}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=512 style='border-collapse:
 collapse;width:384pt'>
<!--StartFragment-->
 <col width=64 span=5 style='width:48pt'>
 <tr height=19 style='height:14.4pt'>
  <td height=19 class=xl65 align=right width=64 style='height:14.4pt;width:48pt'>2025-03-01</td>
  <td class=xl66 width=64 style='width:48pt'><span style='mso-spacerun:yes'>&nbsp;</span>1,234.50<span
  style='mso-spacerun:yes'>&nbsp;</span></td>
  <td class=xl67 width=64 style='width:48pt'>${INVOICE}</td>
  <td class=xl68 width=64 style='width:48pt'>第一行<br>
    第二行<span style='mso-spacerun:yes'>&nbsp; </span>两空格</td>
  <td colspan=2 width=128 style='mso-ignore:colspan'>=HYPERLINK(&quot;x&quot;)</td>
 </tr>
 <tr height=0 style='display:none'>
  <td height=0 class=xl65 align=right>########</td>
  <td align=right>12%</td>
  <td>&quot;示例&quot;公司 &lt;b&gt;</td>
  <td class=xl67></td>
  <td align=center>TRUE</td>
  <td>#DIV/0!</td>
 </tr>
<!--EndFragment-->
</table>

</body>

</html>
`,
  plain: `2025-03-01\t 1,234.50 \t${INVOICE}\t"第一行\n第二行  两空格"\t=HYPERLINK("x")\t\r\n2025-03-02\t12%\t"示例"公司 <b>\t\tTRUE\t#DIV/0!\r\n`,
  cells: [
    ['2025-03-01', ' 1,234.50 ', INVOICE, '第一行\n第二行  两空格', '=HYPERLINK("x")', ''],
    ['2025-03-02', '12%', '"示例"公司 <b>', '', 'TRUE', '#DIV/0!'],
  ],
};

/** WPS tells the numbers behind, and adds a row that measures the columns. */
const wps: CopiedBlock = {
  program: 'WPS',
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
 <head>
  <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
  <meta name="ProgId" content="Excel.Sheet">
  <meta name="Generator" content="WPS Office ET">
  <style>
<!-- @page
	{margin:1.00in 0.75in 1.00in 0.75in;}
.style0
	{mso-number-format:"General";}
.xl65
	{mso-style-parent:style0;
	mso-number-format:"m\\0022月\\0022d\\0022日\\0022";}
.xl66
	{mso-style-parent:style0;
	mso-number-format:"\\#\\,\\#\\#0";}
.xl67
	{mso-style-parent:style0;
	mso-number-format:"\\@";}
.xl68
	{mso-number-format:"0000";}
 -->
  </style>
 </head>
 <body link="blue" vlink="purple">
  <table width="432" border="0" cellpadding="0" cellspacing="0" style='width:324.00pt;border-collapse:collapse;table-layout:fixed;'>
   <!--StartFragment-->
   <col width="72" span="6" style='width:54.00pt;'/>
   <tr height="18" style='height:13.50pt;'>
    <td class="xl65" height="18" width="72" style='height:13.50pt;width:54.00pt;' align="right" x:num="45717">3月1日</td>
    <td class="xl66" width="72" align="right" x:num="1234.5599999999999">1,235</td>
    <td class="xl67" width="72" x:str>${INVOICE}</td>
    <td class="xl68" align="right" x:num="12">0012</td>
    <td align="right" x:num="25112000000123457000">2.5112E+19</td>
    <td align="right" x:num x:fmla="=2*3">6</td>
   </tr>
   <tr height="18">
    <td class="xl65" height="36" rowspan="2" x:str>合并</td>
    <td class="xl66" x:num="0"></td>
    <td class="xl67" colspan="3" x:str>=1+1</td>
    <td x:err="#DIV/0!">#DIV/0!</td>
   </tr>
   <tr height="18"><td></td><td></td><td></td><td></td><td x:str>尾</td></tr>
   <![if supportMisalignedColumns]>
    <tr width="0" style='display:none;'>
     <td width="72" style='width:54;'></td><td width="72" style='width:54;'></td>
    </tr>
   <![endif]>
   <!--EndFragment-->
  </table>
 </body>
</html>
`,
  plain: `3月1日\t1,235\t${INVOICE}\t0012\t2.5112E+19\t6\r\n合并\t\t=1+1\t\t\t#DIV/0!\r\n\t\t\t\t\t尾\r\n`,
  cells: [
    ['2025-03-01', '1234.56', INVOICE, '0012', '2.5112E+19', '6'],
    ['合并', '0', '=1+1', '', '', '#DIV/0!'],
    ['', '', '', '', '', '尾'],
  ],
};

/** Made by LibreOffice 7.4 itself (soffice --convert-to html), which writes the same to the clipboard. */
const calc: CopiedBlock = {
  program: 'LibreOffice Calc',
  html: `<!DOCTYPE html>

<html>
<head>
	<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
	<title></title>
	<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
	<style type="text/css">
		body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Calibri"; font-size:x-small }
		a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; border:1px solid black; padding:0.5em;  }
		comment { display:none;  }
	</style>
</head>

<body>
<table cellspacing="0" border="0">
	<colgroup span="4" width="80"></colgroup>
	<tr>
		<td height="20" align="right" valign=bottom sdval="45717" sdnum="1033;0;M&quot;月&quot;D&quot;日&quot;"><font face="Noto Sans CJK SC" color="#000000">3月1日</font></td>
		<td align="right" valign=bottom sdval="1234.56" sdnum="1033;0;#,##0"><font color="#000000">1,235</font></td>
		<td align="left" valign=bottom sdnum="1033;0;@"><font color="#000000">${INVOICE}</font></td>
		<td align="left" valign=bottom><font face="Noto Sans CJK SC" color="#000000">第一行<br>第二行  两空格</font></td>
	</tr>
	<tr>
		<td height="20" align="right" valign=bottom sdval="45717" sdnum="1033;0;YYYY-MM-DD"><font color="#000000">2025-03-01</font></td>
		<td align="right" valign=bottom sdval="0.1234" sdnum="1033;0;0%"><font color="#000000">12%</font></td>
		<td align="right" valign=bottom sdval="2.51120000001235E+019" sdnum="1033;"><font color="#000000">2.51120000001235E+019</font></td>
		<td align="right" valign=bottom sdval="1" sdnum="1033;0;BOOLEAN"><font color="#000000">TRUE</font></td>
	</tr>
	<tr>
		<td colspan=2 rowspan=2 height="40" align="left" valign=bottom><font face="Noto Sans CJK SC" color="#000000">合并 &lt;b&gt;&amp;</font></td>
		<td align="right" valign=bottom sdval="2469.12" sdnum="1033;"><font color="#000000">2469.12</font></td>
		<td align="left" valign=bottom><font color="#000000">=HYPERLINK(&quot;x&quot;)</font></td>
	</tr>
	<tr>
		<td align="left" valign=bottom><font color="#000000"><br></font></td>
		<td align="left" valign=bottom><font color="#000000"><br></font></td>
	</tr>
	<tr>
		<td height="20" align="right" valign=bottom sdval="45717.5" sdnum="1033;0;YYYY/M/D H:MM"><font color="#000000">2025/3/1 12:00</font></td>
		<td align="right" valign=bottom sdval="12" sdnum="1033;0;0000"><font color="#000000">0012</font></td>
		<td align="right" valign=bottom sdval="0" sdnum="1033;0;_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * &quot;-&quot;??_ "><font color="#000000"> -   </font></td>
		<td align="left" valign=bottom><font color="#000000"><br></font></td>
	</tr>
</table>
<!-- ************************************************************************** -->
</body>

</html>
`,
  plain: `3月1日\t1,235\t${INVOICE}\t"第一行\n第二行  两空格"\n2025-03-01\t12%\t2.51120000001235E+019\tTRUE\n合并 <b>&\t\t2469.12\t=HYPERLINK("x")\n\t\t\t\n2025/3/1 12:00\t0012\t -   \t`,
  cells: [
    ['2025-03-01', '1234.56', INVOICE, '第一行\n第二行  两空格'],
    ['2025-03-01', '12.34%', '2.51120000001235E+019', 'TRUE'],
    ['合并 <b>&', '', '2469.12', '=HYPERLINK("x")'],
    ['', '', '', ''],
    ['2025-03-01 12:00:00', '0012', '0', ''],
  ],
};

const sheets: CopiedBlock = {
  program: 'Google Sheets',
  html: `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;text-align:right;" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:45717}" data-sheets-numberformat="{&quot;1&quot;:5,&quot;2&quot;:&quot;m/d&quot;,&quot;3&quot;:1}">3/1</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1234.56}" data-sheets-numberformat="{&quot;1&quot;:4,&quot;2&quot;:&quot;¥#,##0&quot;}">¥1,235</td><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;${INVOICE}&quot;}">${INVOICE}</td></tr><tr style="height:21px;"><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;第一行\\n第二行&quot;}">第一行<br/>第二行</td><td data-sheets-value="{&quot;1&quot;:4,&quot;4&quot;:1}">TRUE</td><td data-sheets-formula="=R[-1]C[-1]*2" data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:2469.12}">2469.12</td></tr></tbody></table>`,
  plain: `3/1\t¥1,235\t${INVOICE}\n"第一行\n第二行"\tTRUE\t2469.12`,
  cells: [
    ['2025-03-01', '1234.56', INVOICE],
    ['第一行\n第二行', 'TRUE', '2469.12'],
  ],
};

/** Word parts paragraphs of a cell by line ends in the plain text too, which then has another shape. */
const word: CopiedBlock = {
  program: 'Word',
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=ZH-CN><!--StartFragment-->
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=165 valign=top><p class=MsoNormal><span lang=ZH-CN style='font-family:宋体'>设备费</span><span lang=EN-US><o:p></o:p></span></p><p class=MsoNormal>另见<span lang=EN-US> 3 </span>号</p></td><td><p class=MsoNormal align=right><span lang=EN-US>1,200<o:p></o:p></span></p></td></tr></table>
<!--EndFragment--></body></html>`,
  plain: '设备费\r\n另见 3 号\t1,200\r\n',
  cells: [['设备费\n另见 3 号', '1,200']],
};

const webTable: CopiedBlock = {
  program: 'a table of a web page',
  html: `<meta charset='utf-8'><table><caption>到账</caption><thead><tr><th colspan="2">资金</th><th rowspan="0">备注</th></tr></thead><tbody><tr><td>配套<script>bad()</script></td><td>1,200 <span style="display: none">x</span></td></tr><tr><td><table><tr><td>里</td><td>外</td></tr></table></td><td>5</td><td colspan="1000">a<br>b</td></tr></tbody></table>`,
  plain: '',
  cells: [
    ['资金', '', '备注'],
    ['配套', '1,200', ''],
    ['里\n外', '5', 'a\nb'],
  ],
};

const page: CopiedBlock = {
  program: 'words with a table among them',
  html: '<p>各位同事：</p><table><tr><td>1</td><td>2</td></tr></table><p>请查收</p>',
  plain: '各位同事：\n1\t2\n请查收',
  cells: [
    ['各位同事：', ''],
    ['1', '2'],
    ['请查收', ''],
  ],
};

const words: CopiedBlock = {
  program: 'words of a page',
  html: "<meta charset='utf-8'><span>示例 <b>工作室</b></span>",
  plain: '示例 工作室',
  cells: [['示例 工作室']],
};

export const CLIPBOARDS: readonly CopiedBlock[] = [excel, wps, calc, sheets, word, webTable, page, words];
