package io.rolewright.engine.forest;

/** Small forests in the JSON of XGBoost. */
final class Trees {
    /** Asks years first: below 3 the answer is -1; else skills below 0.5, or unknown, give 0.5 and more gives 2. */
    static final String TWO_FEATURES = """
            {"learner":{
              "feature_names":["years","skills"],
              "learner_model_param":{"base_score":"[5E-1]"},
              "gradient_booster":{"model":{"trees":[{
                "left_children":[1,-1,3,-1,-1],
                "right_children":[2,-1,4,-1,-1],
                "split_indices":[0,0,1,0,0],
                "split_conditions":[3.0,-1.0,0.5,0.5,2.0],
                "default_left":[0,0,1,0,0],
                "sum_hessian":[10.0,4.0,6.0,2.0,4.0]}]}}}}
            """;

    private Trees() {}
}
