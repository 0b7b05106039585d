import { RING_STROKE, SQUARE_SIDE } from "../../marks/scene.ts";

/** Two pixels of the matrix's width are one unit of correction: so sigma measures pixels. */
export const ACTOR_VERTEX_SHADER = /* glsl */ `
precision highp float;

attribute vec2 a_position;
attribute float a_radius;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_ground;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec3 v_ground;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;

void main() {
  v_offset = a_corner * (a_radius + 1.5);
  v_radius = a_radius;
  v_shape = a_shape;
  v_color = vec4(a_color.rgb, a_color.a * 255.0 / 254.0);
  v_ground = a_ground.rgb;
  vec2 position = a_position + v_offset * u_correctionRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);
}
`;

/** Shape 0 is a disc, 1 a square of the same area, 2 a ring around paper. */
export const ACTOR_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec3 v_ground;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;

uniform float u_pixelRatio;

const float squareSide = ${SQUARE_SIDE.toFixed(8)};
const float ringStroke = ${RING_STROKE.toFixed(8)};

float inside(float distance) {
  return clamp(distance * u_pixelRatio + 0.5, 0.0, 1.0);
}

void main() {
  float fromMiddle = length(v_offset);
  vec2 apart = abs(v_offset);
  float share = v_shape == 1.0
    ? inside(v_radius * squareSide * 0.5 - max(apart.x, apart.y))
    : inside(v_radius - fromMiddle);
  float hollow = v_shape == 2.0 ? inside(v_radius * (1.0 - ringStroke) - fromMiddle) : 0.0;
  gl_FragColor = vec4(mix(v_color.rgb, v_ground, hollow), 1.0) * v_color.a * share;
}
`;
