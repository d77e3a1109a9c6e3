import type { FailedBy } from './failed-by.ts';

/** What fails the checks of signing, and where. */
export const failedInSigning: FailedBy = {
  'signing/certificates/expired-private@pc': {
    'operator-looks-at-no-dates': 'service-refuses-a-bad-signer',
    'validity-checked-for-all': 'broker-looks-at-no-private-certificate',
  },
  'signing/certificates/none@pc': {
    'missing-certificate-called-broken': 'phone-says-there-is-no-signing-certificate',
  },
  'signing/certificates/not-yet-valid-private@pc': {
    'operator-looks-at-no-dates': 'service-refuses-a-bad-signer',
  },
  'signing/certificates/revoked-by-moving-government@pc': {
    'validity-not-checked': 'broker-checks-validity-for-government',
  },
  'signing/certificates/revoked-by-moving-private@pc': {
    'operator-looks-at-no-list': 'service-refuses-a-bad-signer',
  },
  'signing/certificates/untrusted@smartphone-ios': {
    'any-authority-trusted': 'broker-refuses-an-untrusted-signer',
  },
  'signing/happy/digest-info-without-items@pc': {
    'operator-not-asked': 'service-asks-the-operator',
    'other-hash-signed': 'signed-only-what-was-consented',
    'result-in-the-clear': 'broker-gives-a-private-business-a-jwe-only',
    'result-with-own-token': 'service-fetches-the-result-as-the-person',
    'sign-consent-skipped': 'phone-signing-in-order',
    'signed-page-without-document': 'service-has-the-signature',
    'signing-asks-authentication-pin': 'phone-signing-asks-no-authentication-pin',
    'signs-another-document': 'service-hands-in-the-hash',
  },
  'signing/happy/digest-info-without-items@pc+government': {
    'government-asks-an-operator': 'service-of-government-asks-no-operator',
    'government-result-tells-more': 'broker-gives-government-what-it-found',
    'signs-another-document': 'service-hands-in-the-hash',
  },
  'signing/happy/government@smartphone-ios': {
    'sign-steps-button-swapped': 'phone-signing-buttons-fit-the-way',
  },
  'signing/happy/hash-with-all-items@pc': {
    'password-before-consent': 'phone-signing-in-order',
  },
  'signing/leaving/at-target@pc': {
    'other-hash-shown': 'phone-shows-what-is-signed',
  },
  'signing/passwords/locks-at-the-fifth-miss@pc': {
    'password-locks-at-six': 'card-locks-the-password-at-the-fifth-miss',
  },
  'signing/passwords/lower-case@pc': {
    'lower-case-not-folded': 'phone-folds-small-letters',
  },
  'signing/passwords/odd-characters@pc': {
    'odd-characters-reach-the-card': 'phone-keeps-odd-characters-from-the-card',
  },
  'signing/passwords/six-to-sixteen-characters@pc': {
    'five-characters-suffice': 'phone-takes-whole-entries-only',
  },
  'signing/returning/until-the-result-is-gone@pc': {
    'result-never-expires': 'broker-gives-a-result-until-its-life-is-over',
  },
  'signing/returning/until-the-result-is-gone@pc+government': {
    'result-never-expires': 'broker-gives-a-result-until-its-life-is-over',
  },
};
