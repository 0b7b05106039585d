/**
 * The corners are moved apart in pixels, so that widths and dashes stay what the Scene says at any
 * zoom. Half a pixel more on each side leaves room for a smooth edge; each more costs time.
 */
export const LINE_VERTEX_SHADER = /* glsl */ `
precision highp float;

attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute vec2 a_dash;
attribute vec4 a_color;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec2 v_dash;
varying float v_halfWidth;
varying float v_across;
varying float v_along;

void main() {
  vec2 halfResolution = u_resolution * 0.5;
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * halfResolution;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * halfResolution;
  float distance = length(end - start);
  vec2 direction = distance > 0.0 ? (end - start) / distance : vec2(1.0, 0.0);
  vec2 normal = vec2(-direction.y, direction.x);
  float reach = a_width * 0.5 + 0.5 / u_pixelRatio;

  v_halfWidth = a_width * 0.5;
  v_across = reach * a_corner.y;
  v_along = distance * a_corner.x;
  v_dash = a_dash;
  v_color = vec4(a_color.rgb, a_color.a * 255.0 / 254.0);

  vec2 position = mix(start, end, a_corner.x) + normal * v_across;
  gl_Position = vec4(position / halfResolution, 0.0, 1.0);
}
`;

/**
 * The share of a pixel that the line covers, across and along. A line thinner than a pixel covers
 * no more than its own width, else hairlines would look as heavy as lines of one pixel.
 */
export const LINE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_dash;
varying float v_halfWidth;
varying float v_across;
varying float v_along;

uniform float u_pixelRatio;

float covered(float halfLength, float distance) {
  float pixel = 1.0 / u_pixelRatio;
  float inside = halfLength + pixel * 0.5 - abs(distance);
  return clamp(inside, 0.0, min(halfLength * 2.0, pixel)) * u_pixelRatio;
}

void main() {
  float share = covered(v_halfWidth, v_across);
  if (v_dash.y > 0.0) {
    float period = v_dash.x + v_dash.y;
    float fromMiddle = mod(v_along - v_dash.x * 0.5 + period * 0.5, period) - period * 0.5;
    share *= covered(v_dash.x * 0.5, fromMiddle);
  }
  gl_FragColor = vec4(v_color.rgb, 1.0) * v_color.a * share;
}
`;
