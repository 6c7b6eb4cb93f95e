package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.app.Endpoint;
import ke.mizani.app.Exchange;
import ke.mizani.app.People;
import ke.mizani.app.Table;
import ke.mizani.store.Role;
import org.junit.jupiter.api.Test;

/**
 * Each role follows every link from its home page, in a store that is filled as the demonstration
 * is. A new page takes part as soon as a link or a {@link Place} leads to it.
 */
@QuarkusTest
@TestProfile(DemonstrationProfile.class)
class CrawlTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    private final People people;

    CrawlTest(People people) {
        this.people = people;
    }

    private Map<Role, Crawl> crawls() {
        List<Endpoint> endpoints = Endpoint.declared();
        Map<Role, Crawl> crawls = new TreeMap<>();
        for (Role role : Role.values()) {
            crawls.put(role, new Crawl(people.client(role), endpoints));
        }
        return crawls;
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

    @Test
    void every_kind_of_page_is_fit_for_everybody_wide_and_narrow_in_both_languages() {
        List<Endpoint> endpoints = Endpoint.declared();
        Map<Endpoint, Map.Entry<Role, String>> kinds = new LinkedHashMap<>();
        crawls().forEach(
                        (role, crawl) ->
                                crawl.pages()
                                        .forEach(
                                                (path, page) -> {
                                                    if (isPage(page)) {
                                                        Endpoint.of("GET", path, endpoints)
                                                                .ifPresent(
                                                                        kind ->
                                                                                kinds.putIfAbsent(
                                                                                        kind,
                                                                                        Map.entry(
                                                                                                role,
                                                                                                path)));
                                                    }
                                                }));
        List<String> wrong = new ArrayList<>();
        try (Chromium chromium = Chromium.ready()) {
            for (int width : List.of(WIDE, NARROW)) {
                for (Role role : Role.values()) {
                    try (Reader reader =
                            Reader.at(chromium.browser(), width)
                                    .as(people.secret(role))
                                    .reading(width == WIDE ? "en" : "sw")) {
                        kinds.values().stream()
                                .filter(one -> one.getKey() == role)
                                .forEach(
                                        one -> {
                                            wrong.addAll(reader.look(one.getValue()));
                                            reader.picture(name(one.getValue()));
                                        });
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isPage(Exchange page) {
        return page.status() == 200 && page.header("Content-Type").startsWith("text/html");
    }

    private static String name(String path) {
        return path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z0-9]+", "-");
    }
}
