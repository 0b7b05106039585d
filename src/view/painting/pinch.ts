import type { Sigma } from "sigma";
import type { Coordinates } from "sigma/types";

/**
 * Lets two fingers move and zoom the picture, each point staying under its finger. sigma's own way
 * turns the picture too, and where turning is off it still moves it as if it had been turned.
 */
export function mountPinch(sigma: Sigma): void {
  sigma.getTouchCaptor().on("touchmove", (event) => {
    event.preventSigmaDefault();
    const [first, second] = event.touches;
    const [firstBefore, secondBefore] = event.previousTouches;
    if (!first || !second || !firstBefore || !secondBefore) return;
    const apart = distanceOf(first, second);
    if (apart === 0) return;
    const camera = sigma.getCamera();
    const zoomed = camera.ratio * (distanceOf(firstBefore, secondBefore) / apart);
    const ratio = camera.getBoundedRatio(zoomed);
    const held = sigma.viewportToFramedGraph(middleOf(firstBefore, secondBefore));
    const { width, height } = sigma.getDimensions();
    const unit = ratio / Math.min(width, height);
    const to = middleOf(first, second);
    camera.setState({
      x: held.x - (to.x - width / 2) * unit,
      y: held.y + (to.y - height / 2) * unit,
      ratio,
    });
  });
}

function distanceOf(a: Coordinates, b: Coordinates): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middleOf(a: Coordinates, b: Coordinates): Coordinates {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
