import type { Size } from "../../marks/projection.ts";
import type { Camera } from "../../state/view.ts";
import type { Session } from "../session.ts";
import type { Point } from "./targets.ts";

/** What draws the session's View into the page. */
export interface Stage {
  /** Takes a new size, and draws. */
  resize: (size: Size) => void;
  /** Draws what the session says now. */
  draw: () => void;
  /** Draws labels and rings alone: enough where only the pointer or the camera moved. */
  drawLabels: () => void;
  /** Where the picture is looked at from now, or undefined before it has a size. */
  camera: () => Camera | undefined;
  /** Puts a ring around the actor at which the keyboard stands. */
  focus: (actor: number | null) => void;
  kill: () => void;
}

/** Where a stage draws, and whom it tells of a press. */
export interface StagePlace {
  picture: HTMLElement;
  labels: HTMLCanvasElement;
  clicked: (point: Point, shift: boolean) => void;
}

export type CreateStage = (place: StagePlace, session: Session) => Stage;
