// Office.js asks for a telemetry program under this name and sends nothing where it finds none. Ours is empty, so that no
// usage data leaves the machine and no server logs a missing file.
