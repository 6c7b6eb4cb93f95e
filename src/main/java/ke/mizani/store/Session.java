package ke.mizani.store;

/**
 * Somebody who is logged in.
 *
 * @param account with the roles
 * @param formKey what each form of this session must bring back
 */
public record Session(Account account, String formKey) {}
