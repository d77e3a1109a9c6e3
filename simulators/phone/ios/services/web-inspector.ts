import { SYSTEM_APPS } from '../apps/app-shelf.ts';
import { openPlistChannel } from '../plist/plist-channel.ts';
import type { PlistDictionary } from '../plist/plist-value.ts';
import { inspectPage } from '../safari/inspect-page.ts';
import type { Safari } from '../safari/safari.ts';
import type { WebPage } from '../safari/web-page.ts';
import type { Service, Unknown } from './service.ts';

/** Safari's process, as long as the phone is on. */
const APP = 'PID:301';

type Message = Readonly<Record<string, unknown>>;

/**
 * The web inspector: tells which pages Safari has, and lets them be looked into and played upon. Switched off in the settings
 * it takes connections and says nothing, as clients of real ones report.
 */
export function createWebInspector(safari: Safari, unknown: Unknown): Service {
  return (stream) => {
    /** Who looks into which page. */
    const watchers = new Map<WebPage, Set<string>>();
    const report = (selector: string, argument: PlistDictionary): void =>
      channel.send({ __selector: selector, __argument: argument });
    const say = (watcher: string, message: Message): void =>
      report('_rpc_applicationSentData:', {
        WIRApplicationIdentifierKey: APP,
        WIRDestinationKey: watcher,
        // A real phone sends bytes in a binary list; the client takes what it reads for text either way.
        WIRMessageDataKey: JSON.stringify(message),
      });
    const sayFromTarget = (watcher: string, page: WebPage, message: Message): void => {
      const params = { targetId: targetOf(page), message: JSON.stringify(message) };
      say(watcher, { method: 'Target.dispatchMessageFromTarget', params });
    };
    const list = (): void =>
      report('_rpc_applicationSentListing:', {
        WIRApplicationIdentifierKey: APP,
        WIRListingKey: Object.fromEntries(safari.all().map((page) => [String(page.id), describe(page)])),
      });

    const relay = async (watcher: string, page: WebPage, bytes: Uint8Array): Promise<void> => {
      const { id, method, params = {} } = JSON.parse(Buffer.from(bytes).toString()) as Asked;
      if (method === 'Target.setPauseOnStart' || method === 'Target.resume') return say(watcher, { id, result: {} });
      if (method !== 'Target.sendMessageToTarget') {
        unknown(`webinspector ${method}`);
        return say(watcher, { id, error: noMethod(method) });
      }
      say(watcher, { id, result: {} });
      const inner = JSON.parse(String(params['message'])) as Asked;
      try {
        const result = await inspectPage(page, inner, unknown);
        sayFromTarget(watcher, page, { id: inner.id, ...(result ? { result } : { error: noMethod(inner.method) }) });
      } catch (cause) {
        // The page went on to another while it was asked, or was closed.
        const message = cause instanceof Error ? cause.message : String(cause);
        sayFromTarget(watcher, page, { id: inner.id, error: { code: -32_000, message } });
      }
    };

    const answers: Readonly<Record<string, (argument: PlistDictionary, page: WebPage | undefined) => void>> = {
      '_rpc_reportIdentifier:'() {
        const availability = safari.advanced.remoteAutomation ? 'Available' : 'NotAvailable';
        const state = { WIRAutomationAvailabilityKey: `WIRAutomationAvailability${availability}` };
        report('_rpc_reportCurrentState:', state);
        const app = {
          WIRApplicationIdentifierKey: APP,
          WIRApplicationBundleIdentifierKey: SYSTEM_APPS.browser,
          WIRApplicationNameKey: 'Safari',
          WIRIsApplicationProxyKey: false,
          WIRIsApplicationActiveKey: 1,
          WIRIsApplicationReadyKey: true,
          ...state,
        };
        report('_rpc_reportConnectedApplicationList:', { WIRApplicationDictionaryKey: { [APP]: app } });
      },
      '_rpc_forwardGetListing:': list,
      // A page is marked blue for whoever looks at the phone.
      '_rpc_forwardIndicateWebView:'() {},
      '_rpc_forwardSocketSetup:'({ WIRSenderKey: sender }, page) {
        if (!page) return;
        watchers.set(page, (watchers.get(page) ?? new Set()).add(String(sender)));
        const targetInfo = { targetId: targetOf(page), type: 'page', isProvisional: false, isPaused: false };
        say(String(sender), { method: 'Target.targetCreated', params: { targetInfo } });
      },
      '_rpc_forwardSocketData:'({ WIRSenderKey: sender, WIRSocketDataKey: data }, page) {
        if (page && data instanceof Uint8Array) void relay(String(sender), page, data);
      },
      '_rpc_forwardDidClose:'({ WIRSenderKey: sender }, page) {
        if (page) watchers.get(page)?.delete(String(sender));
      },
    };
    const channel = openPlistChannel(
      stream,
      ({ __selector: selector, __argument: argument }) => {
        if (!safari.advanced.webInspector) return;
        const answer = answers[String(selector)];
        if (!answer) return unknown(`webinspector ${String(selector)}`);
        const about = (argument ?? {}) as PlistDictionary;
        answer(
          about,
          safari.all().find(({ id }) => id === about['WIRPageIdentifierKey']),
        );
      },
      // After every message the driver sends a lone space, so that the one before is not held up.
      { passesOver: ' ' },
    );
    const stop = safari.listen((news) => {
      if (!safari.advanced.webInspector) return;
      if (news.kind === 'listing') return list();
      const event = { method: 'Page.loadEventFired', params: { timestamp: 0 } };
      for (const watcher of watchers.get(news.page) ?? []) sayFromTarget(watcher, news.page, event);
    });
    stream.once('close', stop);
  };
}

interface Asked {
  readonly id: number;
  readonly method: string;
  readonly params?: Message;
}

function targetOf({ id }: WebPage): string {
  return `page-${id}`;
}

function describe(page: WebPage): PlistDictionary {
  return {
    WIRPageIdentifierKey: page.id,
    WIRTypeKey: 'WIRTypeWebPage',
    WIRTitleKey: page.title(),
    WIRURLKey: page.url(),
  };
}

function noMethod(method: string): Message {
  return { code: -32_601, message: `'${method}' was not found` };
}
