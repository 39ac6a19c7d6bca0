import { text, type Text } from '../../ledger-core/kernel/text.ts';

/** Opening, saving, drafts and recent files of the workbench. */
export const FILES = {
  fileKind: text('Excel 工作簿', 'Excel workbook'),
  tooMany: text(
    '这个文件夹里的文件和子文件夹超过 {most} 个，没有打开。请选它的一个子文件夹，分几次检查。',
    'This folder holds more than {most} files and folders; nothing was opened. Choose one of its subfolders at a time.',
  ),
  notPermitted: text(
    '浏览器没有得到写“{name}”的许可，文件没有改动。再保存一次，浏览器询问时选“允许”；或者另存为一个新文件。',
    'The browser was not allowed to write {name}; the file is as it was. Save again and allow it when the browser asks, or save as a new file.',
  ),
  notReadable: text(
    '浏览器没有得到读“{name}”的许可，没有打开。再点一次，浏览器询问时选“允许”；或者用“打开工作簿”重新选它。',
    'The browser was not allowed to read {name}. Click it again and allow it when the browser asks, or choose it again with “Open a workbook”.',
  ),
  gone: text(
    '“{name}”已经不在原来的位置，可能被移动、改名或删除。改动都还在这里，请另存为一个新文件。',
    '{name} is no longer where it was: moved, renamed or deleted. All changes are still here; save them as a new file.',
  ),
  recentGone: text(
    '“{name}”已经不在原来的位置，可能被移动、改名或删除。请用“打开工作簿”找到它，再从“最近”里移除这一条。',
    '{name} is no longer where it was: moved, renamed or deleted. Find it with “Open a workbook”, then remove this line from the list.',
  ),
  recentForgotten: text(
    '“最近”里已经没有这一条。请用“打开工作簿”选文件。',
    'This line is no longer in the list. Choose the file with “Open a workbook”.',
  ),
  inUse: text(
    '“{name}”正被别的程序占用（比如在 Excel 或 WPS 里开着），没有保存。请先在那里关掉它再保存，或者另存为一个新文件。',
    'Another program is using {name} (it may be open in Excel or WPS); it was not saved. Close it there and save again, or save as a new file.',
  ),
  diskFull: text(
    '磁盘空间不够，“{name}”没有保存，原来的文件没有改动。请腾出空间再保存，或者另存到别的磁盘。',
    'The disk is full: {name} was not saved and is as it was. Free some space and save again, or save to another disk.',
  ),
  notAsWritten: text(
    '“{name}”写完后读回来，与要保存的内容不一样，这个文件可能不完整。请马上另存到别的文件夹或磁盘。',
    'Read back after saving, {name} is not what was written and may be incomplete. Save it now to another folder or disk.',
  ),
  writeFailed: text(
    '“{name}”没有保存成功。改动都还在这里，请再试一次，或者另存为一个新文件。',
    '{name} could not be saved. All changes are still here; try again, or save as a new file.',
  ),
  draftNoSpace: text(
    '浏览器里的空间不够，草稿没有存下。请现在就保存文件；再到开始页丢弃不要的草稿。',
    'The browser has no room left, so no draft was kept. Save the file now, then discard drafts you do not need on the start page.',
  ),
  draftNoStorage: text(
    '这个浏览器现在不能存草稿（可能是隐私窗口）。照常可以编辑，请记得随时保存文件。',
    'This browser keeps no drafts at present (it may be a private window). You can work as usual; save the file often.',
  ),
  draftElsewhere: text(
    '这份草稿正在另一个标签页里编辑。请到那个标签页继续。',
    'This draft is being edited in another tab. Go on in that tab.',
  ),
  draftGone: text(
    '这份草稿已经不在了，可能刚在另一个标签页里丢弃。请保存文件，免得改动丢失。',
    'This draft is gone; it may have been discarded in another tab. Save the file so that nothing is lost.',
  ),
  draftUnreadable: text(
    '这份草稿读不出来，内容已经损坏。磁盘上的文件没有改动，请重新打开它；这份草稿可以丢弃。',
    'This draft cannot be read: it is damaged. The file on disk is as it was; open that again. The draft can be discarded.',
  ),
} satisfies Record<string, Text>;
