// @ts-check
// Which part of a plane one sees, and how large.

const SCALE_MAX = 2;

export class Camera {
  constructor(x = 0, y = 0, scale = 1) {
    this.x = x;
    this.y = y;
    this.scale = scale;
  }

  copy() {
    return new Camera(this.x, this.y, this.scale);
  }

  /** @param {number} x on the plane */
  left(x) {
    return (x - this.x) * this.scale;
  }

  /** @param {number} y on the plane */
  top(y) {
    return (y - this.y) * this.scale;
  }

  /** The point of the plane that is seen at a point of the screen. @param {number} left @param {number} top */
  at(left, top) {
    return { x: left / this.scale + this.x, y: top / this.scale + this.y };
  }

  /** @param {number} left @param {number} top in pixels of the screen */
  pan(left, top) {
    this.x -= left / this.scale;
    this.y -= top / this.scale;
  }

  /** Zooms so that what is seen at a point of the screen stays there.
   * @param {number} factor @param {number} left @param {number} top @param {number} smallest */
  zoom(factor, left, top, smallest) {
    const fixed = this.at(left, top);
    this.scale = Math.max(smallest, Math.min(SCALE_MAX, this.scale * factor));
    this.x = fixed.x - left / this.scale;
    this.y = fixed.y - top / this.scale;
  }

  /** @param {{width: number, height: number}} plane @param {{width: number, height: number}} screen */
  fit(plane, screen, margin = 16) {
    this.scale = Camera.fitting(plane, screen, margin);
    this.x = plane.width / 2 - screen.width / 2 / this.scale;
    this.y = plane.height / 2 - screen.height / 2 / this.scale;
  }

  /** @param {{width: number, height: number}} plane @param {{width: number, height: number}} screen */
  static fitting(plane, screen, margin = 16) {
    return Math.min(
      1,
      (screen.width - 2 * margin) / Math.max(1, plane.width),
      (screen.height - 2 * margin) / Math.max(1, plane.height),
    );
  }

  /** @param {number} x @param {number} y @param {{width: number, height: number}} screen */
  centre(x, y, screen) {
    this.x = x - screen.width / 2 / this.scale;
    this.y = y - screen.height / 2 / this.scale;
  }
}
