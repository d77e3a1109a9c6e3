/** Public documents that say what is known of the real service, in both languages, each with the address where a stranger finds it. */
export const DOCUMENTS = {
  reference:
    'デジタル認証アプリ APIリファレンス（民間事業者向け） / API reference for private businesses https://developers.digital.go.jp/documents/auth-and-sign/authserver',
  guideline:
    'デジタル認証アプリ 実装ガイドライン / implementation guideline https://developers.digital.go.jp/documents/auth-and-sign/implement-guideline',
  guide: '「デジタル認証アプリの利用方法」 (user guide)',
  workingService:
    'テスト環境で動いたサービス / a service that worked in the test environment, INTER-Mediator, MyNumberCardAdapter.php https://github.com/INTER-Mediator/INTER-Mediator',
  workingServiceChecks:
    'テスト環境で動いたサービス / a service that worked in the test environment, INTER-Mediator, ProviderAdapter.php https://github.com/INTER-Mediator/INTER-Mediator',
  unconnectedDesign:
    '接続されていないサービスの設計メモ / design notes of a service that was never connected https://github.com/tsukukobaan/mynavote',
  universityManual:
    '東京大学の利用者向け手引き / manual of a service in use, UTokyo, ident-myna/link https://github.com/utelecon/utelecon.github.io',
  universityNotes:
    '東京大学のサービスの説明 / notes on a service in use, UTokyo, ident-myna https://github.com/utelecon/utelecon.github.io',
  clientManual:
    'PocketSign マニュアル / PocketSign manual https://docs.p8n.app/docs/verify/guide/digital-identification-app/create-sign-data/auth-client',
  startManual:
    'PocketSign マニュアル / PocketSign manual https://docs.p8n.app/docs/verify/guide/digital-identification-app/create-sign-data/start-sign',
  resultManual:
    'PocketSign マニュアル / PocketSign manual https://docs.p8n.app/docs/verify/guide/digital-identification-app/create-sign-data/get-sign',
  operatorClient: 'PocketSign のクライアント / client of PocketSign https://github.com/liverty-music/backend',
  productsArticle:
    'AWS の記事 / article of AWS https://aws.amazon.com/jp/blogs/news/digital-auth-and-sign-with-cognito',
  servicePage:
    'デジタル庁のサービスページを紹介する記事 / article that restates the service page of the Digital Agency https://legal-center.biz/2024/06/30/1106',
  pressArticle: '報道記事 / press article https://www.itmedia.co.jp/mobile/articles/2406/21/news109.html',
  keycloakSource:
    'Keycloak のソース（サーバーの土台と見られる） / source of Keycloak, which the server seems to be built on https://github.com/keycloak/keycloak',
  keycloak:
    'Keycloak（サーバーの土台と見られる） / Keycloak, which the server seems to be built on https://www.keycloak.org/docs/latest/server_admin/',
} as const;
