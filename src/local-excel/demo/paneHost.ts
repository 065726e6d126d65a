import { installWindowsExternal, type HostConnection, type OfficeFace } from "../windowsExternal.js";

/** What the demo page keeps ready for the pane inside it. */
export interface DemoWindow extends Window {
  localExcel: { readonly connection: HostConnection; readonly face: OfficeFace };
}

// Runs inside the pane's frame, before office.js.
const { connection, face } = (window.parent as DemoWindow).localExcel;
installWindowsExternal(connection, face);
