# The password family through boto3; the argument is the endpoint.

import json
import sys
import urllib.parse
import urllib.request

import boto3

endpoint = sys.argv[1]
cognito = boto3.client('cognito-idp', endpoint_url=endpoint)


def code(pool, username):
    query = urllib.parse.urlencode({'pool': pool, 'username': username,
                                    'limit': 1})
    with urllib.request.urlopen(f'{endpoint}/_cognito/inbox?{query}') as said:
        return json.load(said)[0]['code']


def sign_in(client, username, password):
    return cognito.initiate_auth(
        ClientId=client, AuthFlow='USER_PASSWORD_AUTH',
        AuthParameters={'USERNAME': username, 'PASSWORD': password},
    )['AuthenticationResult']


pool = cognito.create_user_pool(
    PoolName='people', AutoVerifiedAttributes=['email'])['UserPool']['Id']

client = cognito.create_user_pool_client(
    UserPoolId=pool, ClientName='app',
    ExplicitAuthFlows=['ALLOW_USER_PASSWORD_AUTH'],
)['UserPoolClient']['ClientId']

who = {'ClientId': client, 'Username': 'bruno'}

cognito.sign_up(Password='Correct-Horse-7', UserAttributes=[
    {'Name': 'email', 'Value': 'bruno@example.com'}], **who)

try:
    cognito.confirm_sign_up(ConfirmationCode='000', **who)
    sys.exit('a wrong code was accepted')
except cognito.exceptions.CodeMismatchException as error:
    assert error.response['ResponseMetadata']['HTTPStatusCode'] == 400

cognito.confirm_sign_up(ConfirmationCode=code(pool, 'bruno'), **who)

tokens = sign_in(client, 'bruno', 'Correct-Horse-7')

cognito.change_password(AccessToken=tokens['AccessToken'],
                        PreviousPassword='Correct-Horse-7',
                        ProposedPassword='Battery-Staple-8')

try:
    sign_in(client, 'bruno', 'Correct-Horse-7')
    sys.exit('the old password was accepted')
except cognito.exceptions.NotAuthorizedException as error:
    assert (error.response['Error']['Message']
            == 'Incorrect username or password.')

sign_in(client, 'bruno', 'Battery-Staple-8')

cognito.forgot_password(**who)
cognito.confirm_forgot_password(ConfirmationCode=code(pool, 'bruno'),
                                Password='Paper-Clip-9999', **who)

user = cognito.get_user(
    AccessToken=sign_in(client, 'bruno', 'Paper-Clip-9999')['AccessToken'])
assert user['Username'] == 'bruno'

print('all done')
