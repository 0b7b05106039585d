/** The length of the SVG, milliseconds, and the most memory that the process held before and after, in MiB. */
export interface PictureRound {
  kilobytes: number;
  svg: number;
  png: number;
  before: number;
  after: number;
}
