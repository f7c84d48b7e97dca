/** What the deployment decides about files. */
export abstract class DocumentSettings {
  /** Where the portal is reached, without a slash at the end; QR codes point there. */
  abstract readonly publicUrl: string;
  abstract readonly filesDir: string;
  abstract readonly maxUploadBytes: number;
}
