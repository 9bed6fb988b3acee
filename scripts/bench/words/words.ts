/** Parts of which the sentences of one language are put together; every part fits every other. */
export interface Words {
  /** Openings of a sentence, each with its comma or none. */
  readonly openings: readonly string[];
  /** Who or what does something: singular. */
  readonly subjects: readonly string[];
  /** What it does. */
  readonly verbs: readonly string[];
  /** To what. */
  readonly objects: readonly string[];
  /** How, where or until when. */
  readonly endings: readonly string[];
  /** Titles of sections. */
  readonly sections: readonly string[];
  /** Title of an article that treats of one object and bears one name. */
  readonly title: (object: string, name: string) => string;
  /** Sentence about a link that is already written in Markdown. */
  readonly link: (link: string) => string;
  /** Sentence about something that has a name and a number. */
  readonly named: (name: string, number: number) => string;
  /** Sentences more in each paragraph, where the sentences are short. */
  readonly extra: number;
  /** Syllables of invented names. */
  readonly syllables: readonly string[];
}

/** Parts that are written with a bar between each two, in lines as long as they please. Pure. */
export const split = (line: string): string[] => line.split("|").map((part) => part.trim());
