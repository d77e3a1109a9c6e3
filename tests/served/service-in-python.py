"""A service in Python, of its standard library and the program `openssl`; then a person who signs in to it at the desk.

Arguments: proxy, file of the authority, issuer, address of the desk, file of the private key.
Prints the name of whoever signed in.
"""

import base64, hashlib, http.cookiejar, json, re, secrets, ssl, subprocess, sys, tempfile, time
import urllib.error, urllib.parse, urllib.request

PROXY, AUTHORITY, ISSUER, DESK, KEY = sys.argv[1:]
CLIENT, CALLBACK = 'RP1', 'http://127.0.0.1:9/callback'
PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148'


class FollowsNothing(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def opener(*handlers):
    trusted = urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=AUTHORITY))
    return urllib.request.build_opener(urllib.request.ProxyHandler({'https': PROXY}), trusted, *handlers)


def text(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b'=').decode()


def raw(text):
    return base64.urlsafe_b64decode(text + '=' * (-len(text) % 4))


def openssl(*args, given):
    return subprocess.run(['openssl', *args], input=given, capture_output=True, check=True).stdout


# The service.

service = opener()


def ask(url, form=None, token=None):
    request = urllib.request.Request(url, data=form and urllib.parse.urlencode(form).encode())
    if token:
        request.add_header('Authorization', f'Bearer {token}')
    return json.load(service.open(request))


def number(der, at):
    """A number of a signature in DER: 32 bytes of it, and where the next one begins."""
    end = at + 2 + der[at + 1]
    return der[at + 2 : end].lstrip(b'\0').rjust(32, b'\0'), end


def assertion(audience):
    now = int(time.time())
    claims = {'iss': CLIENT, 'sub': CLIENT, 'aud': audience, 'jti': secrets.token_urlsafe(), 'iat': now, 'exp': now + 60}
    signed = '.'.join(text(json.dumps(part).encode()) for part in ({'alg': 'ES256'}, claims))
    der = openssl('dgst', '-sha256', '-sign', KEY, given=signed.encode())
    r, rest = number(der, 2)
    s, _ = number(der, rest)
    return f'{signed}.{text(r + s)}'


def integer(part):
    part = part.lstrip(b'\0')
    part = b'\0' + part if part[0] > 127 else part
    return bytes([2, len(part)]) + part


def claims_of(id_token, keys, nonce):
    header, claims, signature = id_token.split('.')
    kid = json.loads(raw(header))['kid']
    key = next(key for key in keys if key['kid'] == kid and key['kty'] == 'EC')
    point = bytes.fromhex('3059301306072a8648ce3d020106082a8648ce3d030107034200') + b'\4' + raw(key['x']) + raw(key['y'])
    pem = f'-----BEGIN PUBLIC KEY-----\n{base64.encodebytes(point).decode()}-----END PUBLIC KEY-----\n'
    numbers = integer(raw(signature)[:32]) + integer(raw(signature)[32:])
    with tempfile.NamedTemporaryFile('w') as public, tempfile.NamedTemporaryFile() as proof:
        public.write(pem)
        public.flush()
        proof.write(bytes([0x30, len(numbers)]) + numbers)
        proof.flush()
        openssl('dgst', '-sha256', '-verify', public.name, '-signature', proof.name, given=f'{header}.{claims}'.encode())
    told = json.loads(raw(claims))
    assert (told['iss'], told['aud'], told['nonce']) == (ISSUER, CLIENT, nonce), told
    assert told['exp'] > time.time(), told
    return told


# The person.


def person():
    browser = opener(FollowsNothing, urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    origin = '{0.scheme}://{0.netloc}'.format(urllib.parse.urlsplit(ISSUER))

    def go(url, form=None):
        headers = {'User-Agent': PHONE, 'Accept-Language': 'ja', **({'Origin': origin} if form else {})}
        body = form and urllib.parse.urlencode(form).encode()
        try:
            answer = browser.open(urllib.request.Request(urllib.parse.urljoin(origin, url), body, headers))
        except urllib.error.HTTPError as error:
            answer = error
        return answer.headers.get('Location'), answer.read().decode()

    return go


go = person()
go(DESK)
discovery = ask(f'{ISSUER}/.well-known/openid-configuration')
verifier, nonce, state = (secrets.token_urlsafe(32) for _ in range(3))
asked = {
    'response_type': 'code', 'client_id': CLIENT, 'redirect_uri': CALLBACK, 'scope': 'openid name',
    'state': state, 'nonce': nonce,
    'code_challenge': text(hashlib.sha256(verifier.encode()).digest()), 'code_challenge_method': 'S256',
}  # fmt: skip
to, page = go(f"{discovery['authorization_endpoint']}?{urllib.parse.urlencode(asked)}")
while to:
    to, page = go(to)
ticket = re.search(r'/open\?ticket=([\w-]+)', page)[1]
to, _ = go('/desk/sign-in', {'ticket': ticket, 'persona': 'adult', 'ending': 'approves'})
back, _ = go(to)
answer = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(back).query))
assert back.startswith(CALLBACK) and answer['state'] == state, back
tokens = ask(discovery['token_endpoint'], {
    'grant_type': 'authorization_code', 'code': answer['code'], 'redirect_uri': CALLBACK, 'code_verifier': verifier,
    'client_id': CLIENT, 'client_assertion': assertion(discovery['token_endpoint']),
    'client_assertion_type': 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
})  # fmt: skip
claims = claims_of(tokens['id_token'], ask(discovery['jwks_uri'])['keys'], nonce)
userinfo = ask(discovery['userinfo_endpoint'], token=tokens['access_token'])
assert userinfo['sub'] == claims['sub'], userinfo
print(userinfo['name'])
