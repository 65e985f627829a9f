// The package brings no types; this is what is used of it here.
declare module 'saxen' {
  export class Parser {
    on(event: 'error', listener: (error: Error) => void): this;
    on(
      event: 'openTag',
      listener: (name: string, readAttributes: () => Record<string, string>, decode: (text: string) => string) => void,
    ): this;
    on(event: 'text', listener: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    parse(xml: string): this;
  }
}
