import type { PeerGroupFinder } from 'alongside-widgets';
import 'alongside-widgets/group-finder/define';
import type {} from 'alongside-widgets/react';
import 'alongside-widgets/request-form/define';
import 'alongside-widgets/support/define';
import { useRef, useState } from 'react';

const QUESTIONS = [{ key: 'heard', type: 'text', label: 'How did you hear of us?' }] as const;

export function App() {
  const finder = useRef<PeerGroupFinder>(null);
  const [shown, setShown] = useState('');
  return (
    <>
      <output>{shown}</output>
      <button onClick={() => finder.current?.refresh()}>Again</button>
      <peer-support api="/api" organization="Cottonwood Peer Recovery">
        <peer-group-finder
          ref={finder}
          className="groups"
          style={{ '--peer-accent': '#00507a' }}
          page-size="2"
          onpeer-load={({ count, rejected }) =>
            setShown(`${count.toFixed()} and ${rejected.toFixed()}`)
          }
        >
          <h2 slot="heading">Groups near you</h2>
        </peer-group-finder>
      </peer-support>
      <peer-request-form api="/api" purpose="talk" fields={QUESTIONS} />
    </>
  );
}
