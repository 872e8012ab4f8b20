export function peers(): Promise<{ readonly name: string; readonly read: (text: string) => unknown }[]>;
