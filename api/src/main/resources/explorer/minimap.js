// @ts-check
// The whole map in a corner, with a frame around what one sees. For the hand only: keys have the map itself.
import { Camera } from "./camera.js";
import { canvasOf, paletteOf } from "./drawing.js";
import { element } from "./elements.js";

export class Minimap {
  /** @param {import("./map.js").DebateMap} map */
  constructor(map) {
    this.map = map;
    this.canvas = element("canvas", { class: "minimap", "aria-hidden": "true" });
    this.camera = new Camera();
    this.picture = element("canvas");
    /** @type {unknown} */
    this.drawn = undefined;
    const go = (/** @type {PointerEvent} */ event) => {
      const { x, y } = this.camera.at(event.offsetX, event.offsetY);
      map.camera.centre(x, y, map.screen);
      map.moved();
    };
    this.canvas.addEventListener("pointerdown", (event) => {
      this.canvas.setPointerCapture(event.pointerId);
      go(event);
    });
    this.canvas.addEventListener("pointermove", (event) => event.buttons > 0 && go(event));
    addEventListener("themechange", () => {
      this.drawn = undefined;
    });
  }

  draw() {
    const { camera, screen, state } = this.map;
    this.canvas.hidden = camera.scale <= Camera.fitting(state.course.places, screen) * 1.05;
    const { context, width, height } = canvasOf(this.canvas);
    if (width === 0) {
      return;
    }
    this.camera.fit(state.course.places, { width, height }, 6);
    const { forest } = this.map;
    if (this.drawn !== forest || this.picture.width !== this.canvas.width) {
      this.drawn = forest;
      this.paint();
    }
    context.clearRect(0, 0, width, height);
    context.drawImage(this.picture, 0, 0, width, height);
    const palette = paletteOf(this.canvas);
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.5;
    context.strokeRect(
      this.camera.left(camera.x),
      this.camera.top(camera.y),
      Math.max(4, (screen.width / camera.scale) * this.camera.scale),
      Math.max(4, (screen.height / camera.scale) * this.camera.scale),
    );
    const place = state.course.places.of[state.number];
    if (place) {
      context.fillStyle = palette.accent;
      context.fillRect(
        this.camera.left(place[0] + place[2] / 2) - 3,
        this.camera.top(place[1] + place[3] / 2) - 3,
        6,
        6,
      );
    }
  }

  paint() {
    const { forest } = this.map;
    this.picture.width = this.canvas.width;
    this.picture.height = this.canvas.height;
    const ratio = this.canvas.width / this.canvas.clientWidth;
    const context = /** @type {CanvasRenderingContext2D} */ (this.picture.getContext("2d"));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = paletteOf(this.canvas).quiet;
    forest.course.places.of.forEach((place, number) => {
      if (place && place[2] > 0 && forest.there[number]) {
        context.fillRect(
          this.camera.left(place[0]),
          this.camera.top(place[1]),
          Math.max(1, place[2] * this.camera.scale),
          Math.max(1, place[3] * this.camera.scale),
        );
      }
    });
  }
}
