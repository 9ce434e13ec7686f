-- What February cost beyond the tariff, through the overloads of package BILLING.
SELECT s.subscriber_id,
       k.tariff_code,
       billing.usage_cost(s.subscriber_id, DATE '2025-02-15') AS february,
       billing.usage_cost(k.tariff_code, 1500, 10, DATE '2025-03-31') AS sample_price,
       billing.vat_rate AS vat_rate
  FROM subscribers s
  JOIN contracts k ON k.contract_id = s.contract_id
 WHERE s.subscriber_id IN (SELECT u.subscriber_id FROM usage_days u WHERE u.usage_day = DATE '2025-02-01')
   AND MOD(s.subscriber_id, 5) = 0
 ORDER BY s.subscriber_id;
