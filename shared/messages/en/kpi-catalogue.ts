/** The formula of each KPI of the catalogue, version 1, in words. */
export const kpiFormulas = {
  'on-time-delivery':
    'Deliverables done on or before their date ÷ deliverables due in the quarter, without dropped ones',
  'delivery-slip': 'Mean of the days from baseline to finish of the milestones due in the quarter; early counts as 0',
  'milestone-hit-rate':
    'Milestones done on or before their baseline date ÷ milestones with a baseline date in the quarter',
  'budget-variance': '(Forecast cost − budget) ÷ budget, all initiatives that state both',
  'benefits-realised':
    'Goals of which a measure reached its target ÷ goals with a measure that was read in the quarter',
  alignment: 'Initiatives tied to at least one goal ÷ all initiatives that are not cancelled',
  'stakeholder-satisfaction': 'Mean of the answers to the satisfaction question, 1 to 5; five answers at least',
  'risk-exposure': 'Sum of probability × impact of the risks and issues open at the end of the quarter',
  utilisation: 'PMO days logged on a deliverable ÷ all PMO days logged in the quarter',
  'decision-latency': 'Median of working days from complete request to recorded decision, decisions of the quarter',
  adoption: 'Adapted resources in use ÷ adapted resources that were not dropped',
  'governance-completeness':
    'Deliverables with an owner, a date and exactly one accountable role ÷ deliverables that were not dropped',
  'change-control': 'Accepted changes that stand in an agreed blueprint version ÷ all accepted changes',
  effort: 'PMO days used ÷ PMO days contracted, in the quarter so far',
  maturity: 'Mean of five dimensions: demand, decisions, delivery, skills, benefits; levels 1 to 5',
};

/** Where the figure of a KPI comes from. */
export const kpiSources = {
  deliverables: 'Deliverables of the blueprint',
  milestones: 'Milestones of the register',
  register: 'Register',
  goals: 'Goals and KPI readings',
  survey: 'Survey of the quarter',
  raid: 'RAID log',
  dayLog: 'PMO day log',
  decisionLog: 'Decision log',
  resources: 'Resource list',
  blueprint: 'Blueprint',
  refinements: 'Changes of the reviews',
  selfAssessment: 'Self-assessment with the PMO',
};
