import type { Sigma } from "sigma";
import { EdgeProgram } from "sigma/rendering";
import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { DASH_PATTERNS, type Scene } from "../../marks/scene.ts";
import { translucent, type Framing } from "./framing.ts";
import { LINE_FRAGMENT_SHADER, LINE_VERTEX_SHADER } from "./line-shaders.ts";

const UNIFORMS = ["u_matrix", "u_resolution", "u_pixelRatio"] as const;

/**
 * Draws straight lines, solid or dashed, as wide as the Scene says. sigma has no dashed program of
 * its own, and its lines add light where they are translucent, since they leave colours
 * unmultiplied under a blending that expects them multiplied. The Scene fills it directly.
 */
export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, sigma: Sigma) {
    super(gl, null, sigma);
  }

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: LINE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_start", size: 2, type: FLOAT },
        { name: "a_end", size: 2, type: FLOAT },
        { name: "a_width", size: 1, type: FLOAT },
        { name: "a_dash", size: 2, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  /** Takes the pairs of a Scene. */
  fill({ pairs }: Scene, framing: Framing): void {
    super.reallocate(pairs.length);
    let at = 0;
    for (const mark of pairs) {
      const [stroke, gap] = DASH_PATTERNS[mark.dash] ?? [0, 0];
      this.array[at++] = framing.x(mark.x1);
      this.array[at++] = framing.y(mark.y1);
      this.array[at++] = framing.x(mark.x2);
      this.array[at++] = framing.y(mark.y2);
      this.array[at++] = mark.width;
      this.array[at++] = stroke;
      this.array[at++] = gap;
      this.array[at++] = floatColor(translucent(mark.colour, mark.opacity));
    }
  }

  override reallocate(): void {}

  override process(): void {}

  override processVisibleItem(): void {}

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
    gl.uniform2f(uniformLocations["u_resolution"] ?? null, params.width, params.height);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, params.pixelRatio);
  }
}
