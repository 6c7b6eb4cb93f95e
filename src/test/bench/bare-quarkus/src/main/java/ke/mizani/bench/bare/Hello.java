package ke.mizani.bench.bare;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/** A Quarkus command that prints one line. */
@QuarkusMain
public class Hello implements QuarkusApplication {

    @Override
    public int run(String... args) {
        System.out.println("hello");
        return 0;
    }
}
