import type { Sigma } from "sigma";
import { NodeProgram } from "sigma/rendering";
import type { ProgramInfo } from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { SHAPES, type Scene } from "../../marks/scene.ts";
import { ACTOR_FRAGMENT_SHADER, ACTOR_VERTEX_SHADER } from "./actor-shaders.ts";
import { translucent, type Framing } from "./framing.ts";

const UNIFORMS = ["u_matrix", "u_correctionRatio", "u_pixelRatio"] as const;

/**
 * Draws discs, squares and rings in one pass, so that they lie above each other in the order of
 * the Scene: sigma would draw all of one program before the next. The Scene fills it directly;
 * what sigma would fill it with from its graph is passed over.
 */
export class ActorProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  /** Without the buffer for picking: the Scene itself tells what is under the pointer. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, sigma: Sigma) {
    super(gl, null, sigma);
  }

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: ACTOR_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: ACTOR_FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_radius", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_ground", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, 1],
        [-1, -1],
        [1, 1],
        [1, 1],
        [-1, -1],
        [1, -1],
      ],
    };
  }

  /** Takes the actors of a Scene. */
  fill({ actors, background }: Scene, framing: Framing): void {
    super.reallocate(actors.length);
    const ground = floatColor(background);
    let at = 0;
    for (const mark of actors) {
      this.array[at++] = framing.x(mark.x);
      this.array[at++] = framing.y(mark.y);
      this.array[at++] = mark.radius;
      this.array[at++] = SHAPES.indexOf(mark.shape);
      this.array[at++] = floatColor(translucent(mark.colour, mark.opacity));
      this.array[at++] = ground;
    }
  }

  override reallocate(): void {}

  override process(): void {}

  override processVisibleItem(): void {}

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, params.pixelRatio);
  }
}
