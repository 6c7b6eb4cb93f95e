package ke.mizani.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ke.mizani.app.Client;
import ke.mizani.app.Endpoint;
import ke.mizani.app.Exchange;

/**
 * Follows every link from the home page, as somebody would who has nothing else to do. A kind of
 * file that somebody took before is not taken again, if only it may be.
 */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"#]+)[^\"]*\"");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>");
    private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"]*)\"");
    private static final Pattern POST = Pattern.compile("\\bmethod=\"post\"");

    /** How many pages of the same kind are looked at. */
    private static final int OF_A_KIND = 2;

    private final Client client;
    private final List<Endpoint> endpoints;
    private final Set<Endpoint> files;
    private final Predicate<Endpoint> lets;
    private final Deque<String> waiting = new ArrayDeque<>(List.of("/"));
    private final Set<String> known = new LinkedHashSet<>(waiting);
    private final Map<Endpoint, Integer> ofKind = new HashMap<>();
    private final Map<String, Exchange> pages = new LinkedHashMap<>();
    private final Map<Endpoint, String> forms = new LinkedHashMap<>();
    private final Set<String> nowhere = new LinkedHashSet<>();

    /**
     * Follows them.
     *
     * @param files those of the endpoints that answered with a file, for all who crawl
     * @param lets what the reader may
     */
    Crawl(Client client, List<Endpoint> endpoints, Set<Endpoint> files, Predicate<Endpoint> lets) {
        this.client = client;
        this.endpoints = endpoints;
        this.files = files;
        this.lets = lets;
        while (!waiting.isEmpty()) {
            visit(waiting.remove());
        }
    }

    private void visit(String path) {
        Exchange page = client.get(path);
        pages.put(path, page);
        if (!page.header("Location").isEmpty()) {
            follow(path, page.header("Location"));
        }
        if (!page.header("Content-Type").startsWith("text/html")) {
            Endpoint.of("GET", path, endpoints)
                    .filter(kind -> page.status() == 200)
                    .ifPresent(files::add);
            return;
        }
        Matcher link = LINK.matcher(page.body());
        while (link.find()) {
            follow(path, link.group(1).replace("&amp;", "&"));
        }
        Matcher form = FORM.matcher(page.body());
        while (form.find()) {
            note(path, form.group());
        }
    }

    private void follow(String from, String link) {
        String root = Client.root().toString();
        String target = Client.root().resolve(from).resolve(link).toString();
        if (!target.startsWith(root)) {
            return;
        }
        String full = target.equals(root) ? "/" : target.substring(root.length());
        Endpoint.of("GET", full, endpoints)
                .ifPresentOrElse(
                        kind -> {
                            if (files.contains(kind)) {
                                if (!lets.test(kind)) {
                                    nowhere.add(from + " leads to a file for others: " + link);
                                }
                            } else if (ofKind.merge(kind, 1, Integer::sum) <= OF_A_KIND
                                    && known.add(full)) {
                                waiting.add(full);
                            }
                        },
                        () -> nowhere.add(from + " leads to " + link));
    }

    private void note(String from, String form) {
        Matcher action = ACTION.matcher(form);
        String target = action.find() && !action.group(1).isEmpty() ? action.group(1) : from;
        String method = POST.matcher(form).find() ? "POST" : "GET";
        Endpoint.of(method, Client.root().resolve(from).resolve(target).getPath(), endpoints)
                .ifPresentOrElse(
                        endpoint -> forms.put(endpoint, from),
                        () -> nowhere.add(from + " has a form for " + method + " " + target));
    }

    /** Every page that was looked at, by its address. */
    Map<String, Exchange> pages() {
        return pages;
    }

    /** Where its forms are sent, and a page that has one. */
    Map<Endpoint, String> forms() {
        return forms;
    }

    /** Links and forms that lead nowhere. */
    Set<String> nowhere() {
        return nowhere;
    }
}
