package ke.mizani.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import ke.mizani.app.Api;
import ke.mizani.app.Client;
import ke.mizani.app.Examples;
import ke.mizani.app.Exchange;
import ke.mizani.store.Role;

/** A contract from its draft to its signature, and one that was signed on paper. */
@ApplicationScoped
class ContractExamples implements Examples {

    private static final String CONTRACTS = "/api/v1/contracts";
    private static final String SHOWN = CONTRACTS + "/shown-1";
    private static final String YAML = "application/yaml";

    private static String signed(String id) {
        return new String(
                        OwnFiles.bytes("contracts/2025-26/hansard-editor.yaml"),
                        StandardCharsets.UTF_8)
                .replace("id: hansard-editor-2025-26", "id: " + id)
                .replace("person: hansard-editor", "person: " + id);
    }

    private static String draft(String id) {
        return signed(id).replaceFirst("signed: .*\n", "");
    }

    private static Exchange step(Client who, String tag, String step, String facts) {
        return who.with("If-Match", tag).post(SHOWN + "/steps/" + step, facts);
    }

    private static Exchange edit(Client who, String tag, String contract, String text) {
        return who.with("If-Match", tag).send("PUT", contract + "/draft", YAML, text);
    }

    @Override
    public void show(Api api) {
        Client hr = api.as("contracts-officer", "shown-office", Role.HR);
        Exchange begun = hr.send("POST", CONTRACTS, YAML, draft("shown-1")).answers(201);
        hr.send("POST", CONTRACTS, YAML, draft("shown-1")).answers(409);
        hr.send("POST", CONTRACTS, YAML, "id: [").answers(422);
        hr.send("POST", CONTRACTS, YAML, "").answers(400);
        edits(hr, begun.header("ETag"));
        steps(hr, hr.get(SHOWN).answers(200).header("ETag"));
        looks(hr);
        paper(hr);
    }

    private static void edits(Client hr, String tag) {
        edit(hr, tag, SHOWN, draft("shown-1") + "# looked through\n").answers(200);
        edit(hr, tag, SHOWN, draft("shown-1")).answers(412);
        String now = hr.get(SHOWN).header("ETag");
        edit(hr, now, SHOWN, "id: [").answers(422);
        edit(hr, now, SHOWN, "").answers(400);
        edit(hr, now, CONTRACTS + "/shown-0", draft("shown-0")).answers(404);
        edit(hr, now, SHOWN, draft("shown-1").replace("version: 1", "version: 7")).answers(409);
        hr.send("PUT", SHOWN + "/draft", YAML, draft("shown-1")).answers(428);
    }

    private static void steps(Client hr, String tag) {
        String agreed = "{\"on\": \"2025-08-01\", \"evidence\": \"Minutes HR/12\"}";
        step(hr, tag, "negotiated", agreed).answers(409);
        String checked = step(hr, tag, "checked", "{}").answers(200).header("ETag");
        step(hr, tag, "negotiated", agreed).answers(412);
        step(hr, checked, "negotiated", "{}").answers(422);
        step(hr, checked, "painted", "{}").answers(404);
        hr.post(SHOWN + "/steps/negotiated", agreed).answers(428);
        String negotiated = step(hr, checked, "negotiated", agreed).answers(200).header("ETag");
        step(hr, negotiated, "signed", "{\"on\": \"2025-08-20\"}").answers(200);
    }

    private static void looks(Client hr) {
        hr.get(CONTRACTS + "?limit=1").answers(200);
        hr.get(CONTRACTS + "?limit=0").answers(400);
        Exchange whole = hr.get(SHOWN).answers(200);
        hr.with("If-None-Match", whole.header("ETag")).get(SHOWN).answers(304);
        hr.get(CONTRACTS + "/shown-0").answers(404);
        String last = whole.json().path("texts").path(1).path("number").asText();
        hr.get(SHOWN + "/texts/" + last).answers(200);
        hr.get(SHOWN + "/texts/0").answers(404);
        hr.get(SHOWN + "/texts/" + last + "/differences").answers(200);
        hr.get(SHOWN + "/texts/0/differences").answers(404);
        hr.get(SHOWN + "/comparison").answers(200);
        hr.get(CONTRACTS + "/shown-0/comparison").answers(404);
    }

    private static void paper(Client hr) {
        String signed = CONTRACTS + "/signed";
        hr.send("POST", signed, YAML, signed("shown-2")).answers(200);
        hr.send("POST", signed, YAML, signed("shown-2")).answers(200);
        hr.send("POST", signed, YAML, signed("shown-3").replace("version: 1", "version: 2"))
                .answers(409);
        hr.send("POST", signed, YAML, draft("shown-4")).answers(422);
        hr.send("POST", signed, YAML, "").answers(400);
    }
}
