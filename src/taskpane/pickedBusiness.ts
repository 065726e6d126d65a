export interface PickedBusiness {
  /** 事業者ID; the name where there is none. */
  readonly key: string;
  readonly text: string;
}

/** As the picker knows a business. */
export function pickedBusiness(id: string | null, name: string): PickedBusiness {
  return id === null ? { key: name, text: name } : { key: id, text: `${id} ${name}` };
}
