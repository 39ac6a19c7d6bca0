/** Custom functions by the id of their metadata. */
export type FunctionMap = Readonly<Record<string, (...given: never[]) => unknown>>;

// Office.js has it; its types do not.
declare const CustomFunctions: {
  associate(mappings: FunctionMap): void;
  readonly Error: new (code: string, message?: string) => Error;
};

/** Hands Excel the code of our functions. */
export function registerFunctions(functions: FunctionMap): void {
  CustomFunctions.associate(functions);
}

/** What a function throws or hands on where there is no number: the cell shows #N/A, and the words on being pointed at. */
export function noNumber(words: string): Error {
  return new CustomFunctions.Error('#N/A', words);
}
