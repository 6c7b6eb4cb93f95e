package ke.mizani.app;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ke.mizani.casework.Casework;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRuns;
import ke.mizani.casework.MovedDuties;
import ke.mizani.casework.SubmittedDuties;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.Database;
import ke.mizani.store.OneTimeLinks;
import ke.mizani.store.Outbox;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.Sessions;
import ke.mizani.store.Store;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the server works with: settings, clock, store. */
@ApplicationScoped
class Installation {

    private final boolean inMemory;
    private final boolean demonstration;

    Installation(
            @ConfigProperty(name = "mizani.store") String place,
            @ConfigProperty(name = "mizani.demo", defaultValue = "false") boolean demonstration) {
        inMemory = place.equals("memory") || demonstration;
        this.demonstration = demonstration;
    }

    @Produces
    @Singleton
    Settings settings() {
        return inMemory ? passing() : Settings.ofThisInstallation();
    }

    /** What is only in memory touches no folder of the installation, and signs with own keys. */
    private static Settings passing() {
        try {
            Settings settings = Settings.read(Optional.of(Files.createTempDirectory("mizani-")));
            settings.signingKeys().makeWhereMissing();
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Singleton
    Clock clock(Settings settings) {
        return demonstration ? DemonstrationClock.aYearBehind(settings.clock()) : settings.clock();
    }

    @Produces
    @Singleton
    Store store(Settings settings, Clock clock) {
        Database database =
                inMemory ? Database.inMemory(UUID.randomUUID().toString()) : settings.database();
        Store store = Store.open(database, clock);
        new RulebookArchive(store).begin();
        return store;
    }

    void close(@Disposes Store store) {
        store.close();
    }

    @Produces
    @Singleton
    ContractRuns contractRuns(Store store, RunArchive runs, LoadedRulebooks rulebooks) {
        return new ContractRuns(store, runs, rulebooks::version);
    }

    @Produces
    @Singleton
    ContractDesk contractDesk(
            Casework casework,
            ContractArchive contracts,
            ContractRuns runs,
            LoadedRulebooks rulebooks,
            Clock clock) {
        return new ContractDesk(casework, contracts, runs, rulebooks::published, clock);
    }

    @Produces
    @Singleton
    OneTimeLinks links(Store store, Settings settings) {
        return new OneTimeLinks(store, settings.linksLast());
    }

    @Produces
    @Singleton
    Sessions sessions(Store store, Settings settings) {
        return new Sessions(store, settings.sessionIdle(), settings.sessionLongest());
    }

    @Produces
    @Singleton
    SubmittedDuties duties(Store store, RunArchive runs, Settings settings) {
        return new SubmittedDuties(store, runs, settings.breaches());
    }

    @Produces
    @Singleton
    MovedDuties moved(ActivityLedger ledger, LoadedRulebooks rulebooks) {
        return new MovedDuties(ledger, rulebooks::version);
    }

    @Produces
    @Singleton
    @DefaultBean
    OpenId openId(Settings settings) {
        return settings.openId();
    }

    @Produces
    @Singleton
    Outbox outbox(Store store, Settings settings) {
        return new Outbox(store, settings.newsDays());
    }
}
