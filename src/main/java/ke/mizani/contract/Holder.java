package ke.mizani.contract;

import java.util.Optional;
import ke.mizani.policy.Level;

/**
 * Who is bound by a contract.
 *
 * @param office code of the office as activity rows give it
 * @param person code of the post as activity rows give it; only on individual contracts
 */
public record Holder(
        @Text String post, @Id String office, Optional<@Id String> person, Level level) {}
