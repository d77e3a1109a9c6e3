/**
 * Signings that are played at one kind of service only, and why: by id, or by folder where that holds for all that is not
 * played at both.
 */
export const ONE_KIND: Readonly<Record<string, string>> = {
  'signing/card': 'What the card does is over before the broker hears of it; the app cannot tell who asked.',
  'signing/certificates/expired-government':
    'The twin of expired-private: it is found out by somebody else, and later.',
  'signing/certificates/expired-private': 'The twin of expired-government.',
  'signing/certificates/not-yet-valid-government': 'The twin of not-yet-valid-private.',
  'signing/certificates/not-yet-valid-private': 'The twin of not-yet-valid-government.',
  'signing/certificates/revoked-by-moving-government': 'The twin of revoked-by-moving-private.',
  'signing/certificates/revoked-by-moving-private': 'The twin of revoked-by-moving-government.',
  'signing/certificates/suspended-government': 'The twin of suspended-private.',
  'signing/certificates/suspended-private': 'The twin of suspended-government.',
  'signing/ends':
    'The app ends these by what it read from the card; signing/certificates and signing/passwords have both kinds.',
  'signing/happy/government':
    'The twin of hash-with-all-items: no government service of the lab asks for all four items.',
  'signing/happy/hash-with-all-items': 'The twin of government.',
  'signing/pairing/number-wrong-and-second-phone': 'Decided before the app hears what is to be signed.',
  'signing/pairing/opened-in-the-last-moment': 'Decided before the app hears what is to be signed.',
  'signing/pairing/refreshed-while-opening': 'Decided before the app hears what is to be signed.',
  'signing/pairing/restarted-from-a-copy': 'Decided on the broker’s page, which is the same for both.',
  'signing/pairing/second-tab': 'Decided on the broker’s page, which is the same for both.',
  'signing/passwords/lower-case': 'What the field takes is between the person and the app.',
  'signing/passwords/odd-characters': 'What the field takes is between the person and the app.',
  'signing/passwords/right-at-the-last-try': 'Counted by the card alone.',
  'signing/passwords/six-characters': 'What the field takes is between the person and the app.',
  'signing/passwords/six-to-sixteen-characters': 'What the field takes is between the person and the app.',
  'signing/registration': 'The app is installed and registered before it hears of the service.',
  'signing/stages':
    'Every state of the app is disturbed in turn, none of which knows the kind; signing/pairing has both.',
  'signing/two-apps': 'Which app opens is decided before it hears of the service.',
  'signing/unlocking': 'The phone is unlocked before the app hears of the service.',
};
