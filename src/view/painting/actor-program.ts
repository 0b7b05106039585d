import type Sigma from "sigma";
import { NodeProgram } from "sigma/rendering";
import type { ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { SHAPES, type Shape } from "../../marks/scene.ts";
import { ACTOR_FRAGMENT_SHADER, ACTOR_VERTEX_SHADER } from "./actor-shaders.ts";

/** What the renderer says of an actor beyond sigma's own display data. */
export interface ActorData extends NodeDisplayData {
  shape: Shape;
  /** What shows through a ring. */
  ground: string;
}

const UNIFORMS = ["u_matrix", "u_correctionRatio", "u_pixelRatio"] as const;

/**
 * Draws discs, squares and rings in one pass, so that they lie above each other in the order of
 * the Scene: sigma would draw all of one program before the next.
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

  override processVisibleItem(_fingerprint: number, offset: number, data: ActorData): void {
    this.array.set([data.x, data.y, data.size, SHAPES.indexOf(data.shape)], offset);
    this.array[offset + 4] = floatColor(data.color);
    this.array[offset + 5] = floatColor(data.ground);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations["u_correctionRatio"] ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, params.pixelRatio);
  }
}
