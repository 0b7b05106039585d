import { EdgeProgram } from "sigma/rendering";
import type { ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { LINE_FRAGMENT_SHADER, LINE_VERTEX_SHADER } from "./line-shaders.ts";

/** What the renderer says of a line beyond sigma's own display data, in pixels. */
export interface LineData extends EdgeDisplayData {
  stroke: number;
  gap: number;
}

const UNIFORMS = ["u_matrix", "u_resolution", "u_pixelRatio"] as const;

/**
 * Draws straight lines, solid or dashed, as wide as their size in pixels. sigma has no dashed
 * program of its own, and its lines add light where they are translucent, since they leave colours
 * unmultiplied under a blending that expects them multiplied.
 */
export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
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

  override processVisibleItem(
    _fingerprint: number,
    offset: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: LineData,
  ): void {
    const values = [source.x, source.y, target.x, target.y, data.size, data.stroke, data.gap];
    this.array.set(values, offset);
    this.array[offset + values.length] = floatColor(data.color);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
    gl.uniform2f(uniformLocations["u_resolution"] ?? null, params.width, params.height);
    gl.uniform1f(uniformLocations["u_pixelRatio"] ?? null, params.pixelRatio);
  }
}
