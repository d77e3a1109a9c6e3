/** Public documents that say what is known of the real service, each with the address where a stranger finds it. */
export const DOCUMENTS = {
  reference:
    'デジタル認証アプリ APIリファレンス（民間事業者向け） https://developers.digital.go.jp/documents/auth-and-sign/authserver',
  guideline:
    'デジタル認証アプリ 実装ガイドライン https://developers.digital.go.jp/documents/auth-and-sign/implement-guideline',
  guide: '「デジタル認証アプリの利用方法」',
  workingService:
    'INTER-Mediator, a service that worked in the test environment, MyNumberCardAdapter.php https://github.com/INTER-Mediator/INTER-Mediator',
  workingServiceChecks:
    'INTER-Mediator, a service that worked in the test environment, ProviderAdapter.php https://github.com/INTER-Mediator/INTER-Mediator',
  unconnectedDesign: 'design notes of a service that was never connected https://github.com/tsukukobaan/mynavote',
  universityManual:
    'manual of a service in use, UTokyo, ident-myna/link https://github.com/utelecon/utelecon.github.io',
  universityNotes: 'notes on a service in use, UTokyo, ident-myna https://github.com/utelecon/utelecon.github.io',
  clientManual:
    'PocketSign manual https://docs.p8n.app/docs/verify/guide/digital-identification-app/create-sign-data/auth-client',
  startManual:
    'PocketSign manual https://docs.p8n.app/docs/verify/guide/digital-identification-app/create-sign-data/start-sign',
  resultManual:
    'PocketSign manual https://docs.p8n.app/docs/verify/guide/digital-identification-app/create-sign-data/get-sign',
  operatorClient: 'client of PocketSign https://github.com/liverty-music/backend',
  productsArticle: 'article of AWS https://aws.amazon.com/jp/blogs/news/digital-auth-and-sign-with-cognito',
  servicePage: 'article that restates the service page of the Digital Agency https://legal-center.biz/2024/06/30/1106',
  pressArticle: 'article https://www.itmedia.co.jp/mobile/articles/2406/21/news109.html',
  keycloakSource: 'source of Keycloak, which the server seems to be built on https://github.com/keycloak/keycloak',
  keycloak: 'Keycloak, which the server seems to be built on https://www.keycloak.org/docs/latest/server_admin/',
} as const;
