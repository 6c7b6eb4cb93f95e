package ke.mizani.web;

/** A form that is not from a page of the session it came with. */
final class ForeignForm extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
