import { clockOff } from '../../families/clock-off.ts';

export default clockOff({
  title: {
    ja: 'スマートフォンの時計が5分進んでいても、期限は変わらない。',
    en: 'A phone whose clock is five minutes fast keeps to the time of the service.',
  },
  phoneClockOffMs: 300_000,
});
