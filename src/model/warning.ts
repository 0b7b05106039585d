/** Something odd in the text or the data, told to the user without stopping the work. */
export interface Warning {
  code: string;
  message: string;
}
