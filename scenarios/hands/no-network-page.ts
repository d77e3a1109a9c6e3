/** What a browser shows of its own when a page cannot be reached. */
export const NO_NETWORK_PAGE = `<!doctype html>
<html lang="ja">
  <title>接続できません</title>
  <body data-page="no-network"><h1>インターネットに接続されていません</h1></body>
</html>`;
