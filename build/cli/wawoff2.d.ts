declare module 'wawoff2' {
  const wawoff2: {
    /** WOFF2 bytes to TrueType bytes. */
    decompress(bytes: Uint8Array): Promise<Uint8Array>;
  };
  export default wawoff2;
}
