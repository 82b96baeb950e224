// @ts-check
// The map as a picture of points, drawn from the server's drawing.

/** What browsers can draw on at most. */
const LONGEST_SIDE = 16_000;

const LARGEST_AREA = 120_000_000;

/**
 * How much larger a drawing can be made: as wished, unless no browser could hold it.
 *
 * @param {number} width
 * @param {number} height
 * @param {number} wished
 */
export function possibleScale(width, height, wished) {
  return Math.min(wished, LONGEST_SIDE / Math.max(width, height), Math.sqrt(LARGEST_AREA / (width * height)));
}

/** @param {string} url of the drawing @param {number} scale */
export async function savePicture(url, scale) {
  const answer = await fetch(url);
  if (!answer.ok) {
    const { errors } = await answer.json().catch(() => ({}));
    throw new Error(errors?.[0]?.message ?? String(answer.status));
  }
  const drawing = URL.createObjectURL(new Blob([await answer.text()], { type: "image/svg+xml" }));
  try {
    const picture = await draw(drawing, scale);
    save(picture, url.split("/").at(-1)?.replace(/\.svg.*/, ".png") ?? "debate.png");
  } finally {
    URL.revokeObjectURL(drawing);
  }
}

/** @param {string} drawing @param {number} wished @returns {Promise<Blob>} */
async function draw(drawing, wished) {
  const image = new Image();
  image.src = drawing;
  await image.decode();
  const scale = possibleScale(image.naturalWidth, image.naturalHeight, wished);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  pen.fillStyle = getComputedStyle(document.body).backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("0 × 0"))), "image/png");
  });
}

/** @param {Blob} file @param {string} name */
function save(file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
