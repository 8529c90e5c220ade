import type { RiskRule } from '../model/risk.ts';
import customer from './customer.ts';
import abuseEn from './en/abuse.ts';
import disputeEn from './en/dispute.ts';
import exposureEn from './en/exposure.ts';
import fraudEn from './en/fraud.ts';
import governanceEn from './en/governance.ts';
import iprEn from './en/ipr.ts';
import legalEn from './en/legal.ts';
import managerEn from './en/manager.ts';
import minorsEn from './en/minors.ts';
import outageEn from './en/outage.ts';
import privacyEn from './en/privacy.ts';
import repeatEn from './en/repeat.ts';
import safetyEn from './en/safety.ts';
import vipEn from './en/vip.ts';
import abuseId from './id/abuse.ts';
import disputeId from './id/dispute.ts';
import exposureId from './id/exposure.ts';
import fraudId from './id/fraud.ts';
import governanceId from './id/governance.ts';
import iprId from './id/ipr.ts';
import legalId from './id/legal.ts';
import managerId from './id/manager.ts';
import minorsId from './id/minors.ts';
import outageId from './id/outage.ts';
import privacyId from './id/privacy.ts';
import repeatId from './id/repeat.ts';
import safetyId from './id/safety.ts';
import vipId from './id/vip.ts';
import { lists as en } from './lists/en.ts';
import { lists as id } from './lists/id.ts';
import { lists as ms } from './lists/ms.ts';
import { lists as scope } from './lists/scope.ts';
import { lists as th } from './lists/th.ts';
import { lists as tl } from './lists/tl.ts';
import { lists as vi } from './lists/vi.ts';
import { lists as zh } from './lists/zh.ts';
import abuseMs from './ms/abuse.ts';
import disputeMs from './ms/dispute.ts';
import exposureMs from './ms/exposure.ts';
import fraudMs from './ms/fraud.ts';
import governanceMs from './ms/governance.ts';
import iprMs from './ms/ipr.ts';
import legalMs from './ms/legal.ts';
import managerMs from './ms/manager.ts';
import minorsMs from './ms/minors.ts';
import outageMs from './ms/outage.ts';
import privacyMs from './ms/privacy.ts';
import repeatMs from './ms/repeat.ts';
import safetyMs from './ms/safety.ts';
import vipMs from './ms/vip.ts';
import abuseTh from './th/abuse.ts';
import disputeTh from './th/dispute.ts';
import exposureTh from './th/exposure.ts';
import fraudTh from './th/fraud.ts';
import governanceTh from './th/governance.ts';
import iprTh from './th/ipr.ts';
import legalTh from './th/legal.ts';
import managerTh from './th/manager.ts';
import minorsTh from './th/minors.ts';
import outageTh from './th/outage.ts';
import privacyTh from './th/privacy.ts';
import repeatTh from './th/repeat.ts';
import safetyTh from './th/safety.ts';
import vipTh from './th/vip.ts';
import abuseTl from './tl/abuse.ts';
import disputeTl from './tl/dispute.ts';
import exposureTl from './tl/exposure.ts';
import fraudTl from './tl/fraud.ts';
import governanceTl from './tl/governance.ts';
import iprTl from './tl/ipr.ts';
import legalTl from './tl/legal.ts';
import managerTl from './tl/manager.ts';
import minorsTl from './tl/minors.ts';
import outageTl from './tl/outage.ts';
import privacyTl from './tl/privacy.ts';
import repeatTl from './tl/repeat.ts';
import safetyTl from './tl/safety.ts';
import vipTl from './tl/vip.ts';
import abuseVi from './vi/abuse.ts';
import disputeVi from './vi/dispute.ts';
import exposureVi from './vi/exposure.ts';
import fraudVi from './vi/fraud.ts';
import governanceVi from './vi/governance.ts';
import iprVi from './vi/ipr.ts';
import legalVi from './vi/legal.ts';
import managerVi from './vi/manager.ts';
import minorsVi from './vi/minors.ts';
import outageVi from './vi/outage.ts';
import privacyVi from './vi/privacy.ts';
import repeatVi from './vi/repeat.ts';
import safetyVi from './vi/safety.ts';
import vipVi from './vi/vip.ts';
import abuseZh from './zh/abuse.ts';
import disputeZh from './zh/dispute.ts';
import exposureZh from './zh/exposure.ts';
import fraudZh from './zh/fraud.ts';
import governanceZh from './zh/governance.ts';
import iprZh from './zh/ipr.ts';
import legalZh from './zh/legal.ts';
import managerZh from './zh/manager.ts';
import minorsZh from './zh/minors.ts';
import outageZh from './zh/outage.ts';
import privacyZh from './zh/privacy.ts';
import repeatZh from './zh/repeat.ts';
import safetyZh from './zh/safety.ts';
import vipZh from './zh/vip.ts';

/** The rules that Deskside starts with. A file is a category in a language; each rule has its cases in it. */
export const rules: RiskRule[] = [
  ...customer,
  ...abuseEn,
  ...disputeEn,
  ...exposureEn,
  ...fraudEn,
  ...governanceEn,
  ...iprEn,
  ...legalEn,
  ...managerEn,
  ...minorsEn,
  ...outageEn,
  ...privacyEn,
  ...repeatEn,
  ...safetyEn,
  ...vipEn,
  ...abuseId,
  ...disputeId,
  ...exposureId,
  ...fraudId,
  ...governanceId,
  ...iprId,
  ...legalId,
  ...managerId,
  ...minorsId,
  ...outageId,
  ...privacyId,
  ...repeatId,
  ...safetyId,
  ...vipId,
  ...abuseMs,
  ...disputeMs,
  ...exposureMs,
  ...fraudMs,
  ...governanceMs,
  ...iprMs,
  ...legalMs,
  ...managerMs,
  ...minorsMs,
  ...outageMs,
  ...privacyMs,
  ...repeatMs,
  ...safetyMs,
  ...vipMs,
  ...abuseTh,
  ...disputeTh,
  ...exposureTh,
  ...fraudTh,
  ...governanceTh,
  ...iprTh,
  ...legalTh,
  ...managerTh,
  ...minorsTh,
  ...outageTh,
  ...privacyTh,
  ...repeatTh,
  ...safetyTh,
  ...vipTh,
  ...abuseVi,
  ...disputeVi,
  ...exposureVi,
  ...fraudVi,
  ...governanceVi,
  ...iprVi,
  ...legalVi,
  ...managerVi,
  ...minorsVi,
  ...outageVi,
  ...privacyVi,
  ...repeatVi,
  ...safetyVi,
  ...vipVi,
  ...abuseTl,
  ...disputeTl,
  ...exposureTl,
  ...fraudTl,
  ...governanceTl,
  ...iprTl,
  ...legalTl,
  ...managerTl,
  ...minorsTl,
  ...outageTl,
  ...privacyTl,
  ...repeatTl,
  ...safetyTl,
  ...vipTl,
  ...abuseZh,
  ...disputeZh,
  ...exposureZh,
  ...fraudZh,
  ...governanceZh,
  ...iprZh,
  ...legalZh,
  ...managerZh,
  ...minorsZh,
  ...outageZh,
  ...privacyZh,
  ...repeatZh,
  ...safetyZh,
  ...vipZh,
];

/** Lists that the rules name, and the words that change what a hit means. */
export const lists: Record<string, string[]> = {
  ...scope,
  ...en,
  ...id,
  ...ms,
  ...th,
  ...vi,
  ...tl,
  ...zh,
};
