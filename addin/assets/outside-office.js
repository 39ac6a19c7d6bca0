/* global OfficeExt, OSF */
// Office.js asks for a table of Office 2013 under this name when no Excel is around the page. Microsoft's own table frames a
// telemetry page in that case; ours holds only what the library looks for before it answers that there is no Office here.
OfficeExt.MsAjaxError = Error;
OSF.OUtil = { parseXdmInfo: () => null };
