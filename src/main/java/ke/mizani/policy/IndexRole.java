package ke.mizani.policy;

import ke.mizani.calendar.Word;

/**
 * What a KPI is used for beside the index itself.
 *
 * @param kpi number in the catalogue
 * @param use what for
 */
public record IndexRole(String kpi, Use use) {

    /** The uses of a KPI. */
    public enum Use implements Word {
        /** It is an index itself, or made from one: never a metric of an index. */
        INDEX_ITSELF,
        /** Availability in overall labour effectiveness. */
        OLE_AVAILABILITY,
        /** Performance in overall labour effectiveness. */
        OLE_PERFORMANCE,
        /** Quality in overall labour effectiveness. */
        OLE_QUALITY,
        /** Quality in the quality-cost-delivery view. */
        QCD_QUALITY,
        /** Cost in the quality-cost-delivery view. */
        QCD_COST,
        /** Delivery in the quality-cost-delivery view. */
        QCD_DELIVERY,
        /** The wage bill in percent of revenue. */
        WAGE_BILL
    }
}
