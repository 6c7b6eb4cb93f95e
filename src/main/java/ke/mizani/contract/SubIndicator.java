package ke.mizani.contract;

/**
 * A part of an indicator that is achieved step by step; the weights of an indicator's parts total
 * 100.
 */
public record SubIndicator(@Id String id, @Text String name, Weight weight) {}
