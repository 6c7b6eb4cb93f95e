package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ke.mizani.casework.BreachRegister;
import ke.mizani.store.Accounts;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.AuditLog;
import ke.mizani.store.CalendarLinks;
import ke.mizani.store.Cases;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.Imports;
import ke.mizani.store.Jobs;
import ke.mizani.store.Notices;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunSearch;
import ke.mizani.store.Store;

/** What keeps the records of the server in its store. */
@ApplicationScoped
class Keeping {

    @Produces
    @Singleton
    Accounts accounts(Store store) {
        return new Accounts(store);
    }

    @Produces
    @Singleton
    Cases cases(Store store) {
        return new Cases(store);
    }

    @Produces
    @Singleton
    ActivityLedger ledger(Store store) {
        return new ActivityLedger(store);
    }

    @Produces
    @Singleton
    Imports imports(Store store) {
        return new Imports(store);
    }

    @Produces
    @Singleton
    RulebookArchive rulebooks(Store store) {
        return new RulebookArchive(store);
    }

    @Produces
    @Singleton
    RunArchive runs(Store store) {
        return new RunArchive(store, Built.version());
    }

    @Produces
    @Singleton
    Jobs jobs(Store store) {
        return new Jobs(store);
    }

    @Produces
    @Singleton
    RunSearch search(Store store) {
        return new RunSearch(store);
    }

    @Produces
    @Singleton
    AuditLog auditLog(Store store) {
        return new AuditLog(store);
    }

    @Produces
    @Singleton
    ContractArchive contracts(Store store) {
        return new ContractArchive(store);
    }

    @Produces
    @Singleton
    BreachRegister breaches(Cases cases) {
        return new BreachRegister(cases);
    }

    @Produces
    @Singleton
    Notices notices(Store store) {
        return new Notices(store);
    }

    @Produces
    @Singleton
    CalendarLinks calendarLinks(Store store) {
        return new CalendarLinks(store);
    }
}
