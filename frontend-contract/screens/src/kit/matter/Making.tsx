// Something new is made on a page of the room: the form of the act that makes it.
import type { ReactNode } from "react";

import { useWords, worded } from "../../words";
import type { Term } from "../../words";
import { replaceBy } from "../address";
import { ActForm } from "../form/ActForm";
import type { ActFormProps } from "../form/ActForm";
import type { AnyAct, DoneOf } from "../shapes";
import { Title } from "./Title";

export interface Making {
  says: Term;
  /** The permission without which it is not offered; of several, any one will do. */
  needs: string | readonly string[];
  form: ReactNode;
}

type Form<A extends AnyAct> = Omit<
  ActFormProps<A>,
  "act" | "about" | "basis" | "blocked" | "onDone"
>;

interface Said<A extends AnyAct> {
  needs: string;
  /** What stands on the button, where it is not the act's name. */
  says?: Term;
  /** The thing that was made: its page takes the place of the form. */
  idOf: (done: DoneOf<A>) => string;
}

export function making<A extends AnyAct>(act: A, said: Said<A> & Form<A>): Making {
  const { needs, says = act.says, idOf, ...form } = said;
  const props = {
    ...form,
    act,
    about: {},
    onDone: (done: DoneOf<A>) => replaceBy(idOf(done)),
    // What is left of the parts is the form's, though `tsc` cannot tell for any act.
  } as unknown as ActFormProps<A>;
  return {
    says,
    needs,
    form: <Made says={says} form={<ActForm<A> {...props} />} />,
  };
}

function Made({ says, form }: { says: Term; form: ReactNode }) {
  const words = useWords();
  return (
    <article className="matter" data-kind="new">
      <header>
        <Title>{worded(says, words)}</Title>
      </header>
      {form}
    </article>
  );
}
