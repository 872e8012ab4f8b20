declare module 'virtual:pack' {
  const pack: import('./reference/types.ts').Pack;
  export default pack;
}
declare module 'virtual:mentions' {
  const mentions: readonly string[];
  export default mentions;
}
declare module 'virtual:news-hosts' {
  const hosts: readonly string[];
  export default hosts;
}
declare module 'edtf' {
  const edtf: (text: string) => { min: number; max: number; type: string };
  export default edtf;
}
