package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ke.mizani.app.Endpoint;
import ke.mizani.app.Exchange;
import ke.mizani.app.People;
import ke.mizani.app.Table;
import ke.mizani.store.Role;
import org.junit.jupiter.api.Test;

/**
 * Each role follows every link from its home page, in a store that is filled as the demonstration
 * is. A new page takes part as soon as a link or a {@link Place} leads to it. Pictures of all kinds
 * of pages, wide and narrow, are left in {@code target/screenshots}.
 */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class CrawlTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    /** Made once: no test of this class changes what is there. */
    private static final Map<Role, Crawl> CRAWLS = new TreeMap<>();

    private static final Set<Endpoint> FILES = new HashSet<>();

    private final Chromium chromium;
    private final People people;

    CrawlTest(Chromium chromium, People people) {
        this.chromium = chromium;
        this.people = people;
    }

    private Map<Role, Crawl> crawls() {
        List<Endpoint> endpoints = Endpoint.declared();
        Table table = Table.read();
        for (Role role : Role.values()) {
            CRAWLS.computeIfAbsent(
                    role,
                    one ->
                            new Crawl(
                                    people.client(one),
                                    endpoints,
                                    FILES,
                                    endpoint -> table.lets(one, endpoint)));
        }
        return CRAWLS;
    }

    @Test
    void no_link_and_no_form_leads_where_its_reader_gets_no_answer() {
        Table table = Table.read();
        List<String> wrong = new ArrayList<>();
        crawls().forEach(
                        (role, crawl) -> {
                            crawl.nowhere().forEach(text -> wrong.add(role + ": " + text));
                            crawl.pages()
                                    .forEach(
                                            (path, page) -> {
                                                if (page.status() >= 400) {
                                                    wrong.add(role + ": " + page);
                                                }
                                            });
                            crawl.forms()
                                    .forEach(
                                            (form, page) -> {
                                                if (!table.lets(role, form)) {
                                                    wrong.add(
                                                            role
                                                                    + ": "
                                                                    + page
                                                                    + " has a form for "
                                                                    + form);
                                                }
                                            });
                        });
        assertThat(wrong).isEmpty();
    }

    /** A page that somebody sees. */
    private record Seen(Role role, String path, int size) {

        String name() {
            String plain = path.substring(1).replaceAll("[^a-z0-9]+", "-");
            return plain.isEmpty() ? "home-" + role.word() : plain;
        }
    }

    /** The home page of each role, and of every other kind of page the one that holds most. */
    private Collection<Seen> kinds() {
        List<Endpoint> endpoints = Endpoint.declared();
        Map<String, Seen> kinds = new TreeMap<>();
        crawls().forEach(
                        (role, crawl) ->
                                crawl.pages().entrySet().stream()
                                        .filter(page -> isPage(page.getValue()))
                                        .map(page -> seen(role, page))
                                        .forEach(
                                                seen ->
                                                        kinds.merge(
                                                                kind(seen, endpoints),
                                                                seen,
                                                                CrawlTest::larger)));
        return kinds.values();
    }

    private static Seen seen(Role role, Map.Entry<String, Exchange> page) {
        return new Seen(role, page.getKey(), page.getValue().body().length());
    }

    private static String kind(Seen seen, List<Endpoint> endpoints) {
        return seen.path().equals("/")
                ? seen.role().word()
                : Endpoint.of("GET", seen.path(), endpoints).orElseThrow().path();
    }

    private static Seen larger(Seen one, Seen other) {
        return other.size() > one.size() ? other : one;
    }

    @Test
    void every_kind_of_page_is_fit_for_everybody_wide_and_narrow_in_both_languages() {
        List<String> wrong = new ArrayList<>();
        Collection<Seen> kinds = kinds();
        for (Role role : Role.values()) {
            List<Seen> own = kinds.stream().filter(seen -> seen.role() == role).toList();
            wrong.addAll(look(role, own, WIDE, "en"));
            wrong.addAll(look(role, own, NARROW, "sw"));
        }
        assertThat(wrong).isEmpty();
    }

    /** Narrow, with axe, too: what it finds wide, it finds narrow, and in what scrolls more. */
    private List<String> look(Role role, List<Seen> pages, int width, String language) {
        List<String> wrong = new ArrayList<>();
        try (Reader reader =
                Reader.at(chromium.browser(), width).as(people.secret(role)).reading(language)) {
            for (Seen page : pages) {
                wrong.addAll(
                        width == NARROW ? reader.look(page.path()) : reader.glance(page.path()));
                reader.picture(page.name());
            }
        }
        return wrong;
    }

    private static boolean isPage(Exchange page) {
        return page.status() == 200 && page.header("Content-Type").startsWith("text/html");
    }
}
