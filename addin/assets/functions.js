// The manifest's schema wants a script for custom functions. In a shared runtime Excel loads taskpane.html instead, and the
// functions register there: this file has nothing to do.
